from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccountActivity

OPERATION = Operation(
    id="getAccountActivity",
    method="GET",
    path="/account-activities/{id}",
    prefix="/v2025",
    tag="Account Activities",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AccountActivity"}},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-account-activity",
)


def get_account_activity(id: str) -> Request[AccountActivity]:
    """Get account activity.

    GET /account-activities/{id}
    Scopes: sp:scopes:all.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-account-activity
    """
    return Request(OPERATION, _path("/account-activities/{id}", **{"id": id}))
