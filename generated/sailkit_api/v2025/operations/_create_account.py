from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def create_account(body: AccountAttributesCreate | Mapping[str, Any]) -> Request[AccountsAsyncResult]:
    """Create account."""
    return Request(OPERATION, "/accounts", body=body)
