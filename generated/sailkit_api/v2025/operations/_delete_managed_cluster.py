from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteManagedCluster",
    method="DELETE",
    path="/managed-clusters/{id}",
    tag="Managed Clusters",
    results={204: {}},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-managed-cluster",
)


def delete_managed_cluster(id: Id, *, remove_clients: bool | None = None) -> Request[None]:
    """Deletes a managed cluster.

    A cluster that still has managed clients is deleted only with `removeClients` true.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
        remove_clients: Default: false.
    """
    return Request(
        OPERATION, _fill_path("/managed-clusters/{id}", **{"id": id}), query={"removeClients": remove_clients}
    )
