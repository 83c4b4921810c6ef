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
    """Starts a task that creates an account in ISC, and returns the id of the task.

    `attributes` must contain `sourceId`; the id of an existing account changes that account. Nothing is
    provisioned: on a directly connected source the account must exist already, or the next aggregation removes it.
    """
    return Request(OPERATION, "/accounts", body=body)
