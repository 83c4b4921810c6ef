from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountAttributesCreate, AccountsAsyncResult

OPERATION = Operation(
    api=API,
    id="createAccount",
    method="POST",
    path="/accounts",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountAttributesCreate"},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="create-account",
)


def create_account(body: AccountAttributesCreate) -> Request[AccountsAsyncResult]:
    """Create account."""
    return Request(OPERATION, "/accounts", body=body)
