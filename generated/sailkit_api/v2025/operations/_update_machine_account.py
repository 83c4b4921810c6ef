from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, MachineAccount

OPERATION = Operation(
    api=API,
    id="updateMachineAccount",
    method="PATCH",
    path="/machine-accounts/{id}",
    tag="Machine Accounts",
    results={200: {"application/json": "MachineAccount"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:mis-account:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-machine-account",
)


def update_machine_account(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[MachineAccount]:
    """Changes fields of a machine account by JSON Patch, such as its owner, subtype, environment or description.

    Args:
        id: ID of the machine account; see `machine_accounts.list`.
    """
    return Request(OPERATION, _fill_path("/machine-accounts/{id}", **{"id": id}), body=body)
