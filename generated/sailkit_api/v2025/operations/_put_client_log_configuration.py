from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    id: Id, body: ClientLogConfigurationDurationMinutes | Mapping[str, Any] | ClientLogConfigurationExpiration
) -> Request[ClientLogConfiguration | None]:
    """Sets the log levels of a managed cluster for a limited time.

    Give `durationMinutes` or `expiration`, not both; 1440 minutes are the most, and 240 the default.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clusters/{id}/log-config", **{"id": id}), body=body)
