from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteManagedCluster",
    method="DELETE",
    path="/managed-clusters/{id}",
    prefix="/v2025",
    tag="Managed Clusters",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-managed-cluster",
)


def delete_managed_cluster(id: str, *, remove_clients: bool | None = None) -> Request[None]:
    """Delete managed cluster.

    DELETE /managed-clusters/{id}
    Scopes: idn:remote-client:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.
        remove_clients: Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/delete-managed-cluster
    """
    return Request(OPERATION, _path("/managed-clusters/{id}", **{"id": id}), query={"removeClients": remove_clients})
