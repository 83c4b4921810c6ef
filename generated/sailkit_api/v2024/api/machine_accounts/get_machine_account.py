from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MachineAccount

OPERATION = Operation(
    id="getMachineAccount",
    method="GET",
    path="/machine-accounts/{id}",
    prefix="/v2024",
    tag="Machine Accounts",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "MachineAccount"}},
    scopes=("idn:mis-account:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-machine-account",
)


def get_machine_account(id: str) -> Request[MachineAccount]:
    """Get machine account.

    GET /machine-accounts/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:mis-account:read.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-machine-account
    """
    return Request(OPERATION, _path("/machine-accounts/{id}", **{"id": id}))
