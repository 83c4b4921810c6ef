from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import ClientLogConfiguration, ClientLogConfigurationDurationMinutes, ClientLogConfigurationExpiration

OPERATION = Operation(
    api=API,
    id="putClientLogConfiguration",
    method="PUT",
    path="/managed-clusters/{id}/log-config",
    tag="Managed Clusters",
    results={200: {"application/json": "ClientLogConfiguration"}},
    bodies={"application/json": OneOf(("ClientLogConfigurationDurationMinutes", "ClientLogConfigurationExpiration"))},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-client-log-configuration",
)


def put_client_log_configuration(
    id: str, body: ClientLogConfigurationDurationMinutes | ClientLogConfigurationExpiration
) -> Request[ClientLogConfiguration | None]:
    """Replace client log configuration."""
    return Request(OPERATION, _path("/managed-clusters/{id}/log-config", **{"id": id}), body=body)
