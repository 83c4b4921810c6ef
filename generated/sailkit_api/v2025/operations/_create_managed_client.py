from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_managed_client(body: ManagedClientRequest | Mapping[str, Any]) -> Request[ManagedClient]:
    """Creates a managed client in a cluster.

    Returns it with its id.
    """
    return Request(OPERATION, "/managed-clients", body=body)
