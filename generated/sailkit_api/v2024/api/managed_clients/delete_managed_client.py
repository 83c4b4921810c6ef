from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteManagedClient",
    method="DELETE",
    path="/managed-clients/{id}",
    prefix="/v2024",
    tag="Managed Clients",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-managed-client",
)


def delete_managed_client(id: str) -> Request[None]:
    """Delete managed client.

    DELETE /managed-clients/{id}
    Scopes: idn:remote-client:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-managed-client
    """
    return Request(OPERATION, _path("/managed-clients/{id}", **{"id": id}))
