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
    id="deleteAccount",
    method="DELETE",
    path="/accounts/{id}",
    tag="Accounts",
    results={202: {"application/json": "AccountsAsyncResult"}},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    destroys=True,
    page="delete-account",
)


def delete_account(id: Id) -> Request[AccountsAsyncResult]:
    """Starts a task that deletes an account of a delimited file source, and returns the id of the task.

    The source is not changed, so that the next aggregation can bring the account back. To keep it reversible,
    disable the account.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(OPERATION, _fill_path("/accounts/{id}", **{"id": id}))
