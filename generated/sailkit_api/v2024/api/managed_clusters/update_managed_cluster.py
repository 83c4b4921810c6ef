from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, ManagedCluster

OPERATION = Operation(
    id="updateManagedCluster",
    method="PATCH",
    path="/managed-clusters/{id}",
    prefix="/v2024",
    tag="Managed Clusters",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ManagedCluster"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-managed-cluster",
)


def update_managed_cluster(id: str, body: list[JsonPatchOperation]) -> Request[ManagedCluster]:
    """Update managed cluster.

    PATCH /managed-clusters/{id}
    Scopes: idn:remote-client:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-managed-cluster
    """
    return Request(OPERATION, _path("/managed-clusters/{id}", **{"id": id}), body=body)
