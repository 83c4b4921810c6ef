from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ClientLogConfiguration

OPERATION = Operation(
    api=API,
    id="getClientLogConfiguration",
    method="GET",
    path="/managed-clusters/{id}/log-config",
    tag="Managed Clusters",
    results={200: {"application/json": "ClientLogConfiguration"}, 204: {}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    page="get-client-log-configuration",
)


def get_client_log_configuration(id: Id) -> Request[ClientLogConfiguration | None]:
    """Returns the log levels of a managed cluster and when they expire.

    Without a configuration the answer is empty (204).

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clusters/{id}/log-config", **{"id": id}))
