from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import ListUserLevelsDetailLevel, UserLevelSummaryDTO

OPERATION = Operation(
    api=API,
    id="listUserLevels",
    method="GET",
    path="/authorization/custom-user-levels",
    tag="Custom User Levels",
    results={200: {"application/json": ["UserLevelSummaryDTO"]}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={"description": ("co",), "name": ("co",), "owner": ("co",), "status": ("eq",)},
    sortable=("created", "description", "name", "owner", "status"),
    paging=Paging(style="offset", size=50, maximum=50),
    page="list-user-levels",
)


def list_user_levels(
    *,
    detail_level: ListUserLevelsDetailLevel | str | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[UserLevelSummaryDTO], UserLevelSummaryDTO]:
    """Returns user levels, those of the system and custom ones, at most 50 a page.

    `detailLevel` chooses SLIM or FULL.

    Args:
        detail_level: One of FULL, SLIM.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        "/authorization/custom-user-levels",
        query={"detailLevel": detail_level, "filters": filters, "sorters": sorters, "limit": limit, "offset": offset},
    )
