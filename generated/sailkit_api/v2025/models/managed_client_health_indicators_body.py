from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConsolidatedHealthIndicatorsStatus, ManagedClientHealth, ManagedClientHealthIndicatorsStatus


@_model
class ManagedClientHealthIndicatorsBody(Model):
    api_user: str = _field("apiUser")
    cluster_id: str = _field("clusterId")
    consolidated_health_indicators_status: ConsolidatedHealthIndicatorsStatus | str = _field(
        "consolidatedHealthIndicatorsStatus"
    )
    health_indicators: ManagedClientHealth = _field("health_indicators", "ManagedClientHealth")
    hostname: str = _field("hostname")
    hypervisor: str = _field("hypervisor")
    id: str = _field("id")
    os_type: str = _field("os_type")
    os_version: str = _field("os_version")
    platform_version: str = _field("platform_version")
    product: str = _field("product")
    status: ManagedClientHealthIndicatorsStatus | str = _field("status")
    alert_key: str | None = _field("alertKey", default=...)
    ccg_etag: str | None = _field("ccg_etag", default=...)
    ccg_pin: str | None = _field("ccg_pin", default=...)
    cookbook_etag: str | None = _field("cookbook_etag", default=...)
    deployed_processes: str | None = _field("deployed_processes", default=...)
    internal_ip: str | None = _field("internal_ip", default=...)
    last_notified_ccg_version: str | None = _field("lastNotifiedCcgVersion", default=...)
    last_seen: str | None = _field("lastSeen", default=...)
    local_dev: bool | None = _field("localDev", default=...)
    since_seen: str | None = _field("sinceSeen", default=...)
    since_seen_millis: str | None = _field("sinceSeenMillis", default=...)
    stacktrace: str | None = _field("stacktrace", default=...)
    state: str | None = _field("state", default=...)
    uuid: str | None = _field("uuid", default=...)
    va_version: str | None = _field("va_version", default=...)
