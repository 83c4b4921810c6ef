from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, MachineIdentity

OPERATION = Operation(
    api=API,
    id="updateMachineIdentity",
    method="PATCH",
    path="/machine-identities/{id}",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentity"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="update-machine-identity",
)


def update_machine_identity(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[MachineIdentity]:
    """Changes fields of a machine identity by JSON Patch.

    Args:
        id: ID of the machine identity; see `machine_identities.list`.
    """
    return Request(OPERATION, _fill_path("/machine-identities/{id}", **{"id": id}), body=body)
