from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import UserApp

OPERATION = Operation(
    api=API,
    id="listAllUserApps",
    method="GET",
    path="/user-apps/all",
    tag="Apps",
    results={200: {"application/json": ["UserApp"]}},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    filterable={
        "accountId": ("eq",),
        "id": ("eq",),
        "ownerAlias": ("eq", "sw"),
        "ownerId": ("eq",),
        "ownerName": ("eq", "sw"),
        "sourceAppId": ("eq",),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-all-user-apps",
)


def list_all_user_apps(
    *, filters: str, limit: int | None = None, count: bool | None = None, offset: int | None = None
) -> PagedRequest[list[UserApp], UserApp]:
    """Returns user apps of everyone.

    A filter is required, for example on `ownerId` or `sourceAppId`.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION, "/user-apps/all", query={"filters": filters, "limit": limit, "count": count, "offset": offset}
    )
