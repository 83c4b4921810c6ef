from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountsAsyncResult

OPERATION = Operation(
    api=API,
    id="submitReloadAccount",
    method="POST",
    path="/accounts/{id}/reload",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    scopes=("idn:accounts-state:manage",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="submit-reload-account",
)


def submit_reload_account(id: Id) -> Request[AccountsAsyncResult]:
    """Starts to read one account anew from its source, and returns the id of the task.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(OPERATION, _fill_path("/accounts/{id}/reload", **{"id": id}))
