from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedClusterType

OPERATION = Operation(
    api=API,
    id="createManagedClusterType",
    method="POST",
    path="/managed-cluster-types",
    tag="Managed Cluster Types",
    results={200: {"application/json": "ManagedClusterType"}},
    bodies={"application/json": "ManagedClusterType"},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-managed-cluster-type",
)


def create_managed_cluster_type(body: ManagedClusterType | Mapping[str, Any]) -> Request[ManagedClusterType]:
    """Creates a managed cluster type and returns it with its id.

    Version 2024 documents it for SailPoint's own staff.
    """
    return Request(OPERATION, "/managed-cluster-types", body=body)
