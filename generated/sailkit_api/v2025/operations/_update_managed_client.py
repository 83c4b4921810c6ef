from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, ManagedClient

OPERATION = Operation(
    api=API,
    id="updateManagedClient",
    method="PATCH",
    path="/managed-clients/{id}",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClient"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-managed-client",
)


def update_managed_client(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[ManagedClient]:
    """Changes fields of a managed client by JSON Patch.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clients/{id}", **{"id": id}), body=body)
