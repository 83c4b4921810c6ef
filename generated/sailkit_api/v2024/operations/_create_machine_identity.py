from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import MachineIdentity

OPERATION = Operation(
    api=API,
    id="createMachineIdentity",
    method="POST",
    path="/machine-identities",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentity"}},
    bodies={"application/json": "MachineIdentity"},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="create-machine-identity",
)


def create_machine_identity(body: MachineIdentity | Mapping[str, Any]) -> Request[MachineIdentity]:
    """Creates a machine identity.

    The description may have up to 2000 characters.
    """
    return Request(OPERATION, "/machine-identities", body=body)
