from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import (
        ClientLogConfiguration,
        ClientLogConfigurationDurationMinutes,
        ClientLogConfigurationExpiration,
    )

OPERATION = Operation(
    id="putClientLogConfiguration",
    method="PUT",
    path="/managed-clusters/{id}/log-config",
    prefix="/v2025",
    tag="Managed Clusters",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ClientLogConfiguration"}},
    bodies={"application/json": OneOf(("ClientLogConfigurationDurationMinutes", "ClientLogConfigurationExpiration"))},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-client-log-configuration",
)


def put_client_log_configuration(
    id: str, body: ClientLogConfigurationDurationMinutes | ClientLogConfigurationExpiration
) -> Request[ClientLogConfiguration | None]:
    """Replace client log configuration.

    PUT /managed-clusters/{id}/log-config
    Scopes: idn:remote-client:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Uuid.

    https://developer.sailpoint.com/docs/api/v2025/put-client-log-configuration
    """
    return Request(OPERATION, _path("/managed-clusters/{id}/log-config", **{"id": id}), body=body)
