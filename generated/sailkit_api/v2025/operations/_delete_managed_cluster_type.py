from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteManagedClusterType",
    method="DELETE",
    path="/managed-cluster-types/{id}",
    tag="Managed Cluster Types",
    results={204: {}},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    page="delete-managed-cluster-type",
)


def delete_managed_cluster_type(id: str) -> Request[None]:
    """Delete managed cluster type."""
    return Request(OPERATION, _path("/managed-cluster-types/{id}", **{"id": id}))
