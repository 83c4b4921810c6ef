from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ManagedClientClusterType, ManagedClientProvisionStatus, ManagedClientStatusCode


@_model
class ManagedClient(Model):
    client_id: str = _field("clientId")
    cluster_id: str = _field("clusterId")
    description: str = _field("description")
    type: str = _field("type")
    alert_key: str | None | Unset = _field("alertKey", default=UNSET)
    api_gateway_base_url: str | None | Unset = _field("apiGatewayBaseUrl", default=UNSET)
    cc_id: int | None | Unset = _field("ccId", default=UNSET)
    cluster_type: ManagedClientClusterType | str | None | Unset = _field("clusterType", default=UNSET)
    cookbook: str | None | Unset = _field("cookbook", default=UNSET)
    created_at: datetime.datetime | None | Unset = _field("createdAt", DATETIME, default=UNSET)
    health_indicators: dict[str, Any] | None | Unset = _field("healthIndicators", default=UNSET)
    id: str | None | Unset = _field("id", default=UNSET)
    ip_address: str | None | Unset = _field("ipAddress", default=UNSET)
    last_seen: datetime.datetime | None | Unset = _field("lastSeen", DATETIME, default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    provision_status: ManagedClientProvisionStatus | str | None | Unset = _field("provisionStatus", default=UNSET)
    secret: str | None | Unset = _field("secret", default=UNSET)
    since_last_seen: str | None | Unset = _field("sinceLastSeen", default=UNSET)
    status: ManagedClientStatusCode | str | None | Unset = _field("status", default=UNSET)
    updated_at: datetime.datetime | None | Unset = _field("updatedAt", DATETIME, default=UNSET)
    va_download_url: str | None | Unset = _field("vaDownloadUrl", default=UNSET)
    va_version: str | None | Unset = _field("vaVersion", default=UNSET)
