from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteManagedClusterType",
    method="DELETE",
    path="/managed-cluster-types/{id}",
    prefix="/v2024",
    tag="Managed Cluster Types",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-managed-cluster-type",
)


def delete_managed_cluster_type(id: str) -> Request[None]:
    """Delete managed cluster type.

    DELETE /managed-cluster-types/{id}
    Scopes: idn:managed-cluster-types:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-managed-cluster-type
    """
    return Request(OPERATION, _path("/managed-cluster-types/{id}", **{"id": id}))
