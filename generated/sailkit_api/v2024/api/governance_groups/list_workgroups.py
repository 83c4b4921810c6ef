from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import WorkgroupDto

OPERATION = Operation(
    id="listWorkgroups",
    method="GET",
    path="/workgroups",
    prefix="/v2024",
    tag="Governance Groups",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["WorkgroupDto"]}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"id": ("eq", "in", "sw"), "memberships.identityId": ("eq", "in"), "name": ("eq", "in", "sw")},
    sortable=("created", "description", "id", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-workgroups",
)


def list_workgroups(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[WorkgroupDto], WorkgroupDto]:
    """List workgroups.

    GET /workgroups
    Scopes: idn:workgroup:manage, idn:workgroup:read.
    User levels: ORG_ADMIN.
    Filterable: id (eq, in, sw), memberships.identityId (eq, in), name (eq, in, sw).
    Sortable: created, description, id, modified, name.

    Args:
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2024/list-workgroups
    """
    return PagedRequest(
        OPERATION,
        "/workgroups",
        query={"offset": offset, "limit": limit, "count": count, "filters": filters, "sorters": sorters},
    )
