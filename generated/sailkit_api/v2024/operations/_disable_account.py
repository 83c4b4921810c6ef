from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountsAsyncResult, AccountToggleRequest

OPERATION = Operation(
    api=API,
    id="disableAccount",
    method="POST",
    path="/accounts/{id}/disable",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountToggleRequest"},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="disable-account",
)


def disable_account(id: str, body: AccountToggleRequest) -> Request[AccountsAsyncResult]:
    """Disable account."""
    return Request(OPERATION, _path("/accounts/{id}/disable", **{"id": id}), body=body)
