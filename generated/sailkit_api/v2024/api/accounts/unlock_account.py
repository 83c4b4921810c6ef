from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccountsAsyncResult, AccountUnlockRequest

OPERATION = Operation(
    id="unlockAccount",
    method="POST",
    path="/accounts/{id}/unlock",
    prefix="/v2024",
    tag="Accounts",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountUnlockRequest"},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/unlock-account",
)


def unlock_account(id: str, body: AccountUnlockRequest) -> Request[AccountsAsyncResult]:
    """Unlock account.

    POST /accounts/{id}/unlock
    Scopes: idn:accounts-state:manage.
    User levels: HELPDESK, ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/unlock-account
    """
    return Request(OPERATION, _path("/accounts/{id}/unlock", **{"id": id}), body=body)
