from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-managed-cluster-type",
)


def delete_managed_cluster_type(id: Id) -> Request[None]:
    """Deletes a managed cluster type and returns nothing.

    Version 2024 documents it for SailPoint's own staff.

    Args:
        id: ID of the managed cluster type; see `managed_cluster_types.list`.
    """
    return Request(OPERATION, _fill_path("/managed-cluster-types/{id}", **{"id": id}))
