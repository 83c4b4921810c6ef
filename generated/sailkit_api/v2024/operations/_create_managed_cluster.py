from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedCluster, ManagedClusterRequest

OPERATION = Operation(
    api=API,
    id="createManagedCluster",
    method="POST",
    path="/managed-clusters",
    tag="Managed Clusters",
    results={200: {"application/json": "ManagedCluster"}},
    bodies={"application/json": "ManagedClusterRequest"},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-managed-cluster",
)


def create_managed_cluster(body: ManagedClusterRequest | Mapping[str, Any]) -> Request[ManagedCluster]:
    """Creates a managed cluster and returns it with its id.

    Add managed clients to it afterwards.
    """
    return Request(OPERATION, "/managed-clusters", body=body)
