from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatch, ManagedClusterType

OPERATION = Operation(
    id="updateManagedClusterType",
    method="PATCH",
    path="/managed-cluster-types/{id}",
    prefix="/v2024",
    tag="Managed Cluster Types",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ManagedClusterType"}},
    bodies={"application/json-patch+json": "JsonPatch"},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-managed-cluster-type",
)


def update_managed_cluster_type(id: str, body: JsonPatch) -> Request[ManagedClusterType]:
    """Update managed cluster type.

    PATCH /managed-cluster-types/{id}
    Scopes: idn:managed-cluster-types:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-managed-cluster-type
    """
    return Request(OPERATION, _path("/managed-cluster-types/{id}", **{"id": id}), body=body)
