from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import SavedSearch

OPERATION = Operation(
    api=API,
    id="listSavedSearches",
    method="GET",
    path="/saved-searches",
    tag="Saved Search",
    results={200: {"application/json": ["SavedSearch"]}},
    scopes=("sp:saved-search:read",),
    filterable={"owner.id": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-saved-searches",
)


def list_saved_searches(
    *, offset: int | None = None, limit: int | None = None, count: bool | None = None, filters: str | None = None
) -> PagedRequest[list[SavedSearch], SavedSearch]:
    """Returns saved searches.

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
        OPERATION, "/saved-searches", query={"offset": offset, "limit": limit, "count": count, "filters": filters}
    )
