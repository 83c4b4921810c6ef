from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import Role, RoleListFilterDTO

OPERATION = Operation(
    api=API,
    id="searchRolesByFilter",
    method="POST",
    path="/roles/filter",
    tag="Roles",
    results={200: {"application/json": ["Role"]}},
    bodies={"application/json": "RoleListFilterDTO"},
    scopes=("idn:role-unchecked:manage", "idn:role-unchecked:read"),
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=250, count=True),
    page="search-roles-by-filter",
)


def search_roles_by_filter(
    body: RoleListFilterDTO | Mapping[str, Any] | None = None,
    *,
    for_subadmin: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
) -> PagedRequest[list[Role], Role]:
    """Returns the roles that have the given metadata and match a filter, at most 50 a page unless `limit` is higher.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        include_unsegmented: Default: true.
    """
    return PagedRequest(
        OPERATION,
        "/roles/filter",
        query={
            "for-subadmin": for_subadmin,
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
            "for-segment-ids": for_segment_ids,
            "include-unsegmented": include_unsegmented,
        },
        body=body,
    )
