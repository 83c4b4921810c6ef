from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountActivity

OPERATION = Operation(
    api=API,
    id="getAccountActivity",
    method="GET",
    path="/account-activities/{id}",
    tag="Account Activities",
    results={200: {"application/json": "AccountActivity"}},
    scopes=("sp:scopes:all",),
    page="get-account-activity",
)


def get_account_activity(id: Id) -> Request[AccountActivity]:
    """Returns one account activity with its items, errors and warnings.

    Args:
        id: ID of the account activity; see `account_activities.list`.
    """
    return Request(OPERATION, _fill_path("/account-activities/{id}", **{"id": id}))
