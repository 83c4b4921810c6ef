from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def put_account(id: Id, body: AccountAttributes | Mapping[str, Any]) -> Request[AccountsAsyncResult]:
    """Starts a task that replaces the attributes of an account of a flat file source.

    Returns the id of the task.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(OPERATION, _fill_path("/accounts/{id}", **{"id": id}), body=body)
