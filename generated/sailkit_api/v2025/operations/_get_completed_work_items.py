from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkItems

OPERATION = Operation(
    api=API,
    id="getCompletedWorkItems",
    method="GET",
    path="/work-items/completed",
    tag="Work Items",
    results={200: {"application/json": ["WorkItems"]}},
    scopes=("sp:scopes:all",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-completed-work-items",
)


def get_completed_work_items(
    *, owner_id: Id | None = None, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[WorkItems], WorkItems]:
    """Returns the completed work items of the caller, or of `ownerId` if the caller is an administrator.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        "/work-items/completed",
        query={"ownerId": owner_id, "limit": limit, "offset": offset, "count": count},
    )
