from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkgroupDto

OPERATION = Operation(
    api=API,
    id="listWorkgroups",
    method="GET",
    path="/workgroups",
    tag="Governance Groups",
    results={200: {"application/json": ["WorkgroupDto"]}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"id": ("eq", "in", "sw"), "memberships.identityId": ("eq", "in"), "name": ("eq", "in", "sw")},
    sortable=("created", "description", "id", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-workgroups",
)


def list_workgroups(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[WorkgroupDto], WorkgroupDto]:
    """Returns governance groups.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        "/workgroups",
        query={"offset": offset, "limit": limit, "count": count, "filters": filters, "sorters": sorters},
    )
