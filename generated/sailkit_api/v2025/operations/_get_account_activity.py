from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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


def get_account_activity(id: str) -> Request[AccountActivity]:
    """Get account activity."""
    return Request(OPERATION, _path("/account-activities/{id}", **{"id": id}))
