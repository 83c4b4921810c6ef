from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Role

OPERATION = Operation(
    id="listRoles",
    method="GET",
    path="/roles",
    prefix="/v2024",
    tag="Roles",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["Role"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    filterable={
        "created": ("ge", "gt", "le"),
        "dimensional": ("eq",),
        "id": ("eq", "in"),
        "modified": ("ge", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
        "requestable": ("eq",),
    },
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-roles",
)


def list_roles(
    *,
    for_subadmin: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
) -> PagedRequest[list[Role], Role]:
    """List roles.

    GET /roles
    Scopes: idn:role-checked:manage, idn:role-checked:read, idn:role-unchecked:manage, idn:role-unchecked:read.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.
    Filterable: created (ge, gt, le), dimensional (eq), id (eq, in), modified (ge, le, lt), name (eq, sw), owner.id
        (eq, in), requestable (eq).
    Sortable: created, modified, name.

    Args:
        for_subadmin: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 50. Left out, the service takes 50.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        for_segment_ids: Comma-separated.
        include_unsegmented: Left out, the service takes true.

    https://developer.sailpoint.com/docs/api/v2024/list-roles
    """
    return PagedRequest(
        OPERATION,
        "/roles",
        query={
            "for-subadmin": for_subadmin,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
            "for-segment-ids": for_segment_ids,
            "include-unsegmented": include_unsegmented,
        },
    )
