from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedClient

OPERATION = Operation(
    api=API,
    id="getManagedClient",
    method="GET",
    path="/managed-clients/{id}",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClient"}},
    scopes=(
        "idn:managed-client-status:manage",
        "idn:managed-client-status:read",
        "idn:remote-client:manage",
        "idn:remote-client:read",
    ),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-managed-client",
)


def get_managed_client(id: Id) -> Request[ManagedClient]:
    """Returns one managed client, with its cluster, type, status and version.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clients/{id}", **{"id": id}))
