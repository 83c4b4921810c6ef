from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ManagedCluster

OPERATION = Operation(
    id="getManagedCluster",
    method="GET",
    path="/managed-clusters/{id}",
    prefix="/v2025",
    tag="Managed Clusters",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ManagedCluster"}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-managed-cluster",
)


def get_managed_cluster(id: str) -> Request[ManagedCluster]:
    """Get managed cluster.

    GET /managed-clusters/{id}
    Scopes: idn:remote-client:manage, idn:remote-client:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-managed-cluster
    """
    return Request(OPERATION, _path("/managed-clusters/{id}", **{"id": id}))
