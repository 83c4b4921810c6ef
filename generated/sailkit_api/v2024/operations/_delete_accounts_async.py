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
    id="deleteAccountsAsync",
    method="POST",
    path="/sources/{id}/remove-accounts",
    tag="Sources",
    results={202: {"application/json": "TaskResultDto"}},
    scopes=("idn:accounts:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-accounts-async",
)


def delete_accounts_async(id: Id) -> Request[TaskResultDto]:
    """Starts a task that removes all accounts of a source from the tenant, and returns a reference to it.

    Nothing changes on the source itself, and the next aggregation can create the accounts again.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}/remove-accounts", **{"id": id}))
