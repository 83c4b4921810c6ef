from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessAppsOwner

OPERATION = Operation(
    id="listWorkgroupMembers",
    method="GET",
    path="/workgroups/{workgroupId}/members",
    prefix="/v2025",
    tag="Governance Groups",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AccessAppsOwner"]}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-workgroup-members",
)


def list_workgroup_members(
    workgroup_id: str,
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[AccessAppsOwner], AccessAppsOwner]:
    """List workgroup members.

    GET /workgroups/{workgroupId}/members
    Scopes: idn:workgroup:manage, idn:workgroup:read.
    User levels: ORG_ADMIN.
    Sortable: created, modified, name.

    Args:
        workgroup_id: Text.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 50. Left out, the service takes 50.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/list-workgroup-members
    """
    return PagedRequest(
        OPERATION,
        _path("/workgroups/{workgroupId}/members", **{"workgroupId": workgroup_id}),
        query={"offset": offset, "limit": limit, "count": count, "sorters": sorters},
    )
