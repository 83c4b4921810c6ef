from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import MachineIdentityResponse

OPERATION = Operation(
    api=API,
    id="getMachineIdentity",
    method="GET",
    path="/machine-identities/{id}",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentityResponse"}},
    scopes=("idn:mis-identity:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    page="get-machine-identity",
)


def get_machine_identity(id: Id) -> Request[MachineIdentityResponse]:
    """Returns one machine identity, with its owners, attributes and business application.

    Args:
        id: ID of the machine identity; see `machine_identities.list`.
    """
    return Request(OPERATION, _fill_path("/machine-identities/{id}", **{"id": id}))
