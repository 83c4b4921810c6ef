from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedCluster

OPERATION = Operation(
    api=API,
    id="getManagedCluster",
    method="GET",
    path="/managed-clusters/{id}",
    tag="Managed Clusters",
    results={200: {"application/json": "ManagedCluster"}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    page="get-managed-cluster",
)


def get_managed_cluster(id: Id) -> Request[ManagedCluster]:
    """Returns one managed cluster, with its type, status, clients and versions.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clusters/{id}", **{"id": id}))
