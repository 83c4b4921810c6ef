from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MachineAccount

OPERATION = Operation(
    id="updateMachineAccount",
    method="PATCH",
    path="/machine-accounts/{id}",
    prefix="/v2025",
    tag="Machine Accounts",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "MachineAccount"}},
    bodies={"application/json-patch+json": None},
    scopes=("idn:mis-account:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/update-machine-account",
)


def update_machine_account(id: str, body: list[dict[str, Any]]) -> Request[MachineAccount]:
    """Update machine account.

    PATCH /machine-accounts/{id}
    Scopes: idn:mis-account:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-machine-account
    """
    return Request(OPERATION, _path("/machine-accounts/{id}", **{"id": id}), body=body)
