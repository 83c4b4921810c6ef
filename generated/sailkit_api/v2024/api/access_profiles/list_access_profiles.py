from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import AccessProfile

OPERATION = Operation(
    id="listAccessProfiles",
    method="GET",
    path="/access-profiles",
    prefix="/v2024",
    tag="Access Profiles",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["AccessProfile"]}},
    scopes=("idn:access-profile:read",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    filterable={
        "created": ("ge", "gt", "le"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
        "requestable": ("eq",),
        "source.id": ("eq", "in"),
    },
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-access-profiles",
)


def list_access_profiles(
    *,
    for_subadmin: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
) -> PagedRequest[list[AccessProfile], AccessProfile]:
    """List access profiles.

    GET /access-profiles
    Scopes: idn:access-profile:read.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: created (ge, gt, le), id (eq, in), modified (ge, gt, le, lt), name (eq, sw), owner.id (eq, in),
        requestable (eq), source.id (eq, in).
    Sortable: created, modified, name.

    Args:
        for_subadmin: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
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

    https://developer.sailpoint.com/docs/api/v2024/list-access-profiles
    """
    return PagedRequest(
        OPERATION,
        "/access-profiles",
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
