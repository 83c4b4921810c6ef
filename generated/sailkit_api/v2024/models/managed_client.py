from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ManagedClientClusterType, ManagedClientProvisionStatus, ManagedClientStatusCode


@_model
class ManagedClient(Model):
    client_id: str = _field("clientId")
    cluster_id: str = _field("clusterId")
    description: str = _field("description")
    type: str = _field("type")
    alert_key: str | None = _field("alertKey", default=...)
    api_gateway_base_url: str | None = _field("apiGatewayBaseUrl", default=...)
    cc_id: int | None = _field("ccId", default=...)
    cluster_type: ManagedClientClusterType | str | None = _field("clusterType", default=...)
    cookbook: str | None = _field("cookbook", default=...)
    created_at: datetime.datetime | None = _field("createdAt", DATETIME, default=...)
    health_indicators: dict[str, Any] | None = _field("healthIndicators", default=...)
    id: str | None = _field("id", default=...)
    ip_address: str | None = _field("ipAddress", default=...)
    last_seen: datetime.datetime | None = _field("lastSeen", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    provision_status: ManagedClientProvisionStatus | str | None = _field("provisionStatus", default=...)
    secret: str | None = _field("secret", default=...)
    since_last_seen: str | int | None = _field("sinceLastSeen", default=...)
    status: ManagedClientStatusCode | str | None = _field("status", default=...)
    updated_at: datetime.datetime | None = _field("updatedAt", DATETIME, default=...)
    va_download_url: str | None = _field("vaDownloadUrl", default=...)
    va_version: str | None = _field("vaVersion", default=...)
