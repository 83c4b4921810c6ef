from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Role, RoleListFilterDTO

OPERATION = Operation(
    id="searchRolesByFilter",
    method="POST",
    path="/roles/filter",
    prefix="/v2024",
    tag="Roles",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["Role"]}},
    bodies={"application/json": "RoleListFilterDTO"},
    scopes=("idn:role-unchecked:manage", "idn:role-unchecked:read"),
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/search-roles-by-filter",
)


def search_roles_by_filter(
    body: RoleListFilterDTO | None = None,
    *,
    for_subadmin: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
) -> PagedRequest[list[Role], Role]:
    """Search roles by filter.

    POST /roles/filter
    Scopes: idn:role-unchecked:manage, idn:role-unchecked:read.
    Sortable: created, modified, name.

    Args:
        for_subadmin: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 50.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        for_segment_ids: Text.
        include_unsegmented: Left out, the service takes true.

    https://developer.sailpoint.com/docs/api/v2024/search-roles-by-filter
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
        body=UNSET if body is None else body,
    )
