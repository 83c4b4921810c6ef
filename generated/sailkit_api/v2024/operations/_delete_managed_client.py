from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteManagedClient",
    method="DELETE",
    path="/managed-clients/{id}",
    tag="Managed Clients",
    results={204: {}},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-managed-client",
)


def delete_managed_client(id: Id) -> Request[None]:
    """Deletes a managed client and returns nothing.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clients/{id}", **{"id": id}))
