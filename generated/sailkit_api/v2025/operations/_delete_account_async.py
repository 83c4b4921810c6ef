from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import TaskResultDto

OPERATION = Operation(
    api=API,
    id="deleteAccountAsync",
    method="POST",
    path="/accounts/{id}/remove",
    tag="Accounts",
    results={202: {"application/json": "TaskResultDto"}},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-account-async",
)


def delete_account_async(id: Id) -> Request[TaskResultDto]:
    """Starts a task that removes an account from ISC and leaves it on its source.

    Returns a reference to the task. The next aggregation can create the account again.

    Args:
        id: ID of the account; see `accounts.list`.
    """
    return Request(OPERATION, _fill_path("/accounts/{id}/remove", **{"id": id}))
