from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import UserApp

OPERATION = Operation(
    api=API,
    id="listOwnedUserApps",
    method="GET",
    path="/user-apps",
    tag="Apps",
    results={200: {"application/json": ["UserApp"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    filterable={
        "accountId": ("eq",),
        "id": ("eq",),
        "ownerAlias": ("eq", "sw"),
        "ownerName": ("eq", "sw"),
        "sourceAppId": ("eq",),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-owned-user-apps",
)


def list_owned_user_apps(
    *, limit: int | None = None, count: bool | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[UserApp], UserApp]:
    """Returns the user apps of the caller.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION, "/user-apps", query={"limit": limit, "count": count, "offset": offset, "filters": filters}
    )
