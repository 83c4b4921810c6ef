from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ClusterManualUpgrade

OPERATION = Operation(
    api=API,
    id="update",
    method="POST",
    path="/managed-clusters/{id}/manualUpgrade",
    tag="Managed Clusters",
    results={200: {"application/json": "ClusterManualUpgrade"}},
    scopes=("idn:managed-cluster-upgrade:manage",),
    user_levels=("ORG_ADMIN",),
    page="update",
)


def update(id: Id) -> Request[ClusterManualUpgrade]:
    """Starts a manual upgrade of a managed cluster and returns its state.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clusters/{id}/manualUpgrade", **{"id": id}))
