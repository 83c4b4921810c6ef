from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningSessionDto

OPERATION = Operation(
    api=API,
    id="getRoleMiningSessions",
    method="GET",
    path="/role-mining-sessions",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningSessionDto"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={"name": ("eq", "sw"), "saved": ("eq",)},
    sortable=("createdBy", "createdDate"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-role-mining-sessions",
)


def get_role_mining_sessions(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningSessionDto], RoleMiningSessionDto]:
    """Returns role mining sessions.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        "/role-mining-sessions",
        query={"filters": filters, "sorters": sorters, "offset": offset, "limit": limit, "count": count},
    )
