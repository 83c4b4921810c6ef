from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessAppsOwner

OPERATION = Operation(
    api=API,
    id="listWorkgroupMembers",
    method="GET",
    path="/workgroups/{workgroupId}/members",
    tag="Governance Groups",
    results={200: {"application/json": ["AccessAppsOwner"]}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="list-workgroup-members",
)


def list_workgroup_members(
    workgroup_id: Id,
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[AccessAppsOwner], AccessAppsOwner]:
    """Returns the members of a governance group, at most 50 a page.

    Args:
        workgroup_id: ID of the governance group; see `governance_groups.list`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/workgroups/{workgroupId}/members", **{"workgroupId": workgroup_id}),
        query={"offset": offset, "limit": limit, "count": count, "sorters": sorters},
    )
