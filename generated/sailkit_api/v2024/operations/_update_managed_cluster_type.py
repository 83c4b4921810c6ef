from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatch, ManagedClusterType

OPERATION = Operation(
    api=API,
    id="updateManagedClusterType",
    method="PATCH",
    path="/managed-cluster-types/{id}",
    tag="Managed Cluster Types",
    results={200: {"application/json": "ManagedClusterType"}},
    bodies={"application/json-patch+json": "JsonPatch"},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-managed-cluster-type",
)


def update_managed_cluster_type(id: str, body: JsonPatch) -> Request[ManagedClusterType]:
    """Update managed cluster type."""
    return Request(OPERATION, _path("/managed-cluster-types/{id}", **{"id": id}), body=body)
