from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedClusterType

OPERATION = Operation(
    api=API,
    id="getManagedClusterType",
    method="GET",
    path="/managed-cluster-types/{id}",
    tag="Managed Cluster Types",
    results={200: {"application/json": "ManagedClusterType"}},
    scopes=("idn:managed-cluster-types:manage", "idn:managed-cluster-types:read"),
    user_levels=("ORG_ADMIN",),
    page="get-managed-cluster-type",
)


def get_managed_cluster_type(id: Id) -> Request[ManagedClusterType]:
    """Returns one managed cluster type.

    Version 2024 documents it for SailPoint's own staff.

    Args:
        id: ID of the managed cluster type; see `managed_cluster_types.list`.
    """
    return Request(OPERATION, _fill_path("/managed-cluster-types/{id}", **{"id": id}))
