from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import MachineIdentityRequest, MachineIdentityResponse

OPERATION = Operation(
    api=API,
    id="createMachineIdentity",
    method="POST",
    path="/machine-identities",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentityResponse"}},
    bodies={"application/json": "MachineIdentityRequest"},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="create-machine-identity",
)


def create_machine_identity(body: MachineIdentityRequest) -> Request[MachineIdentityResponse]:
    """Create machine identity."""
    return Request(OPERATION, "/machine-identities", body=body)
