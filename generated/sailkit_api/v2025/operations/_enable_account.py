from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountsAsyncResult, AccountToggleRequest

OPERATION = Operation(
    api=API,
    id="enableAccount",
    method="POST",
    path="/accounts/{id}/enable",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    bodies={"application/json": "AccountToggleRequest"},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="enable-account",
)


def enable_account(id: Id, body: AccountToggleRequest | Mapping[str, Any]) -> Request[AccountsAsyncResult]:
    """Starts a task that enables an account on its source, and returns the id of the task.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(OPERATION, _fill_path("/accounts/{id}/enable", **{"id": id}), body=body)
