from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import MachineAccount

OPERATION = Operation(
    api=API,
    id="getMachineAccount",
    method="GET",
    path="/machine-accounts/{id}",
    tag="Machine Accounts",
    results={200: {"application/json": "MachineAccount"}},
    scopes=("idn:mis-account:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    page="get-machine-account",
)


def get_machine_account(id: Id) -> Request[MachineAccount]:
    """Returns one machine account, with its machine identity, owner, source and attributes.

    Args:
        id: ID of the machine account; see `machine_accounts.list`.
    """
    return Request(OPERATION, _fill_path("/machine-accounts/{id}", **{"id": id}))
