from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ScheduledSearch

OPERATION = Operation(
    api=API,
    id="listScheduledSearch",
    method="GET",
    path="/scheduled-searches",
    tag="Scheduled Search",
    results={200: {"application/json": ["ScheduledSearch"]}},
    scopes=("sp:scheduled-search:manage",),
    filterable={"owner.id": ("eq",), "savedSearchId": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-scheduled-search",
)


def list_scheduled_search(
    *, offset: int | None = None, limit: int | None = None, count: bool | None = None, filters: str | None = None
) -> PagedRequest[list[ScheduledSearch], ScheduledSearch]:
    """Returns scheduled searches.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION, "/scheduled-searches", query={"offset": offset, "limit": limit, "count": count, "filters": filters}
    )
