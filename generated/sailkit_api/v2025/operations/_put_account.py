from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountAttributes, AccountsAsyncResult

OPERATION = Operation(
    api=API,
    id="putAccount",
    method="PUT",
    path="/accounts/{id}",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountAttributes"},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="put-account",
)


def put_account(id: str, body: AccountAttributes) -> Request[AccountsAsyncResult]:
    """Replace account."""
    return Request(OPERATION, _path("/accounts/{id}", **{"id": id}), body=body)
