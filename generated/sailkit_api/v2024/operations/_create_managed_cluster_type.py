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
    """Create managed cluster type."""
    return Request(OPERATION, "/managed-cluster-types", body=body)
