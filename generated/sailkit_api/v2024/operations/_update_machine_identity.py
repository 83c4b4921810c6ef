from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import MachineIdentity

OPERATION = Operation(
    api=API,
    id="updateMachineIdentity",
    method="PATCH",
    path="/machine-identities/{id}",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentity"}},
    bodies={"application/json-patch+json": None},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="update-machine-identity",
)


def update_machine_identity(id: str, body: list[dict[str, Any]]) -> Request[MachineIdentity]:
    """Update machine identity."""
    return Request(OPERATION, _path("/machine-identities/{id}", **{"id": id}), body=body)
