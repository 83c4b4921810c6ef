from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ClientLogConfiguration

OPERATION = Operation(
    id="getClientLogConfiguration",
    method="GET",
    path="/managed-clusters/{id}/log-config",
    prefix="/v2025",
    tag="Managed Clusters",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ClientLogConfiguration"}, 204: {}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-client-log-configuration",
)


def get_client_log_configuration(id: str) -> Request[ClientLogConfiguration | None]:
    """Get client log configuration.

    GET /managed-clusters/{id}/log-config
    Scopes: idn:remote-client:manage, idn:remote-client:read.
    User levels: ORG_ADMIN.

    Args:
        id: Uuid.

    https://developer.sailpoint.com/docs/api/v2025/get-client-log-configuration
    """
    return Request(OPERATION, _path("/managed-clusters/{id}/log-config", **{"id": id}))
