from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedCluster, ManagedClusterRequest

OPERATION = Operation(
    api=API,
    id="createManagedCluster",
    method="POST",
    path="/managed-clusters",
    tag="Managed Clusters",
    results={200: {"application/json": "ManagedCluster"}},
    bodies={"application/json": "ManagedClusterRequest"},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-managed-cluster",
)


def create_managed_cluster(body: ManagedClusterRequest) -> Request[ManagedCluster]:
    """Create managed cluster."""
    return Request(OPERATION, "/managed-clusters", body=body)
