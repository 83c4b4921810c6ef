from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedClientStatus, ManagedClientType

OPERATION = Operation(
    api=API,
    id="getManagedClientStatus",
    method="GET",
    path="/managed-clients/{id}/status",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClientStatus"}},
    scopes=("idn:managed-client-status:read",),
    application=True,
    page="get-managed-client-status",
)


def get_managed_client_status(id: Id, *, type: ManagedClientType | str | None) -> Request[ManagedClientStatus]:
    """Returns the last reported status of a managed client of the given type.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clients/{id}/status", **{"id": id}), query={"type": type})
