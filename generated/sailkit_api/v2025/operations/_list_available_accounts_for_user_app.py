from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AppAccountDetails

OPERATION = Operation(
    api=API,
    id="listAvailableAccountsForUserApp",
    method="GET",
    path="/user-apps/{id}/available-accounts",
    tag="Apps",
    results={200: {"application/json": ["AppAccountDetails"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    application=True,
    experimental=True,
    paging=Paging(style="single", size=250, maximum=250, count=True),
    page="list-available-accounts-for-user-app",
)


def list_available_accounts_for_user_app(
    id: Id, *, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[AppAccountDetails], AppAccountDetails]:
    """Returns the accounts that could serve a user app.

    It must be an app of the caller.

    Args:
        id: ID of the user app; see `user_apps.list_all`.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/user-apps/{id}/available-accounts", **{"id": id}),
        query={"limit": limit, "count": count},
    )
