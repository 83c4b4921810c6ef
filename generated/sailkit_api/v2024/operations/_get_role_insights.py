from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleInsight

OPERATION = Operation(
    api=API,
    id="getRoleInsights",
    method="GET",
    path="/role-insights",
    tag="Role Insights",
    results={200: {"application/json": ["RoleInsight"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",), "ownerName": ("sw",)},
    sortable=("identitiesWithAccess", "numberOfUpdates", "totalNumberOfIdentities"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-role-insights",
)


def get_role_insights(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[RoleInsight], RoleInsight]:
    """Returns the insights into roles, each with the number of changes that it suggests.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        "/role-insights",
        query={"offset": offset, "limit": limit, "count": count, "sorters": sorters, "filters": filters},
    )
