from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedClient, ManagedClientRequest

OPERATION = Operation(
    api=API,
    id="createManagedClient",
    method="POST",
    path="/managed-clients",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClient"}},
    bodies={"application/json": "ManagedClientRequest"},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-managed-client",
)


def create_managed_client(body: ManagedClientRequest) -> Request[ManagedClient]:
    """Create managed client."""
    return Request(OPERATION, "/managed-clients", body=body)
