from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ManagedClusterType

OPERATION = Operation(
    id="getManagedClusterType",
    method="GET",
    path="/managed-cluster-types/{id}",
    prefix="/v2025",
    tag="Managed Cluster Types",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ManagedClusterType"}},
    scopes=("idn:managed-cluster-types:manage", "idn:managed-cluster-types:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-managed-cluster-type",
)


def get_managed_cluster_type(id: str) -> Request[ManagedClusterType]:
    """Get managed cluster type.

    GET /managed-cluster-types/{id}
    Scopes: idn:managed-cluster-types:manage, idn:managed-cluster-types:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-managed-cluster-type
    """
    return Request(OPERATION, _path("/managed-cluster-types/{id}", **{"id": id}))
