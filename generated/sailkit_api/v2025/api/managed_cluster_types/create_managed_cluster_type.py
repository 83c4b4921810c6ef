from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ManagedClusterType

OPERATION = Operation(
    id="createManagedClusterType",
    method="POST",
    path="/managed-cluster-types",
    prefix="/v2025",
    tag="Managed Cluster Types",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ManagedClusterType"}},
    bodies={"application/json": "ManagedClusterType"},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-managed-cluster-type",
)


def create_managed_cluster_type(body: ManagedClusterType) -> Request[ManagedClusterType]:
    """Create managed cluster type.

    POST /managed-cluster-types
    Scopes: idn:managed-cluster-types:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-managed-cluster-type
    """
    return Request(OPERATION, "/managed-cluster-types", body=body)
