from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountsAsyncResult, AccountUnlockRequest

OPERATION = Operation(
    api=API,
    id="unlockAccount",
    method="POST",
    path="/accounts/{id}/unlock",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountUnlockRequest"},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="unlock-account",
)


def unlock_account(id: str, body: AccountUnlockRequest) -> Request[AccountsAsyncResult]:
    """Unlock account."""
    return Request(OPERATION, _path("/accounts/{id}/unlock", **{"id": id}), body=body)
