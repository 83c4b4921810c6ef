from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessProfile

OPERATION = Operation(
    api=API,
    id="listAccessProfiles",
    method="GET",
    path="/access-profiles",
    tag="Access Profiles",
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
    page="list-access-profiles",
)


def list_access_profiles(
    *,
    for_subadmin: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
) -> PagedRequest[list[AccessProfile], AccessProfile]:
    """Returns access profiles.

    A name that contains a plus sign matches no filter. `include-unsegmented` false is accepted only together with
    `for-segment-ids`.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        include_unsegmented: Default: true.
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
