from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AuthUserSlimResponse

OPERATION = Operation(
    api=API,
    id="listUserLevelIdentities",
    method="GET",
    path="/authorization/user-levels/{id}/identities",
    tag="Custom User Levels",
    results={200: {"application/json": ["AuthUserSlimResponse"]}},
    scopes=("idn:user-level:manage", "idn:user-level:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    sortable=("displayName",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-user-level-identities",
)


def list_user_level_identities(
    id: Id,
    *,
    count: bool | None = None,
    sorters: Sorters | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[AuthUserSlimResponse], AuthUserSlimResponse]:
    """Returns the identities that have a user level.

    Args:
        id: ID of the user level; see `custom_user_levels.list`.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/authorization/user-levels/{id}/identities", **{"id": id}),
        query={"count": count, "sorters": sorters, "limit": limit, "offset": offset},
    )
