from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, ManagedCluster

OPERATION = Operation(
    api=API,
    id="updateManagedCluster",
    method="PATCH",
    path="/managed-clusters/{id}",
    tag="Managed Clusters",
    results={200: {"application/json": "ManagedCluster"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-managed-cluster",
)


def update_managed_cluster(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[ManagedCluster]:
    """Changes fields of a managed cluster by JSON Patch.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clusters/{id}", **{"id": id}), body=body)
