from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ConsolidatedHealthIndicatorsStatus,
        ManagedClientHealthIndicatorsBodyHealthIndicators,
        ManagedClientHealthIndicatorsStatus,
    )


@_model
class ManagedClientHealthIndicatorsBody(Model):
    api_user: str = _field("apiUser")
    cluster_id: str = _field("clusterId")
    consolidated_health_indicators_status: ConsolidatedHealthIndicatorsStatus | str = _field(
        "consolidatedHealthIndicatorsStatus"
    )
    health_indicators: ManagedClientHealthIndicatorsBodyHealthIndicators = _field(
        "health_indicators", "ManagedClientHealthIndicatorsBodyHealthIndicators"
    )
    hostname: str = _field("hostname")
    hypervisor: str = _field("hypervisor")
    id: str = _field("id")
    os_type: str = _field("os_type")
    os_version: str = _field("os_version")
    platform_version: str = _field("platform_version")
    product: str = _field("product")
    status: ManagedClientHealthIndicatorsStatus | str = _field("status")
    alert_key: str | None | Unset = _field("alertKey", default=UNSET)
    ccg_etag: str | None | Unset = _field("ccg_etag", default=UNSET)
    ccg_pin: str | None | Unset = _field("ccg_pin", default=UNSET)
    cookbook_etag: str | None | Unset = _field("cookbook_etag", default=UNSET)
    deployed_processes: str | None | Unset = _field("deployed_processes", default=UNSET)
    internal_ip: str | Unset = _field("internal_ip", default=UNSET)
    last_notified_ccg_version: str | Unset = _field("lastNotifiedCcgVersion", default=UNSET)
    last_seen: str | Unset = _field("lastSeen", default=UNSET)
    local_dev: bool | Unset = _field("localDev", default=UNSET)
    since_seen: str | Unset = _field("sinceSeen", default=UNSET)
    since_seen_millis: str | Unset = _field("sinceSeenMillis", default=UNSET)
    stacktrace: str | None | Unset = _field("stacktrace", default=UNSET)
    state: str | None | Unset = _field("state", default=UNSET)
    uuid: str | None | Unset = _field("uuid", default=UNSET)
    va_version: str | None | Unset = _field("va_version", default=UNSET)
