from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ManagedCluster, ManagedClusterRequest

OPERATION = Operation(
    id="createManagedCluster",
    method="POST",
    path="/managed-clusters",
    prefix="/v2024",
    tag="Managed Clusters",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ManagedCluster"}},
    bodies={"application/json": "ManagedClusterRequest"},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-managed-cluster",
)


def create_managed_cluster(body: ManagedClusterRequest) -> Request[ManagedCluster]:
    """Create managed cluster.

    POST /managed-clusters
    Scopes: idn:remote-client:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-managed-cluster
    """
    return Request(OPERATION, "/managed-clusters", body=body)
