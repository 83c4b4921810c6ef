from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatch, JsonPatchOperation, ManagedClusterType

OPERATION = Operation(
    api=API,
    id="updateManagedClusterType",
    method="PATCH",
    path="/managed-cluster-types/{id}",
    tag="Managed Cluster Types",
    results={200: {"application/json": "ManagedClusterType"}},
    bodies={"application/json-patch+json": OneOf((["JsonPatchOperation"], "JsonPatch"))},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-managed-cluster-type",
)


def update_managed_cluster_type(
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]] | JsonPatch | Mapping[str, Any]
) -> Request[ManagedClusterType]:
    """Changes fields of a managed cluster type by JSON Patch.

    Version 2024 documents it for SailPoint's own staff.

    Args:
        id: ID of the managed cluster type; see `managed_cluster_types.list`.
    """
    return Request(OPERATION, _fill_path("/managed-cluster-types/{id}", **{"id": id}), body=body)
