from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import Sed

OPERATION = Operation(
    api=API,
    id="listSeds",
    method="GET",
    path="/suggested-entitlement-descriptions",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": ["Sed"]}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    filterable={
        "batchId": ("eq", "ne"),
        "displayName": ("co", "eq", "ne"),
        "fullText": ("co",),
        "sourceId": ("eq", "ne"),
        "sourceName": ("co", "eq", "ne"),
        "status": ("eq", "ne"),
    },
    sortable=("displayName", "sourceName", "status"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-seds",
)


def list_seds(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    count_only: bool | None = None,
    requested_by_anyone: bool | None = None,
    show_pending_status_only: bool | None = None,
) -> PagedRequest[list[Sed], Sed]:
    """Returns suggested descriptions of entitlements, by default only those that the caller requested.

    With `count-only` the list is empty and the header X-Total-Count has the number.

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
        count_only: Default: false.
        requested_by_anyone: Default: false.
        show_pending_status_only: Default: false.
    """
    return PagedRequest(
        OPERATION,
        "/suggested-entitlement-descriptions",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
            "count-only": count_only,
            "requested-by-anyone": requested_by_anyone,
            "show-pending-status-only": show_pending_status_only,
        },
    )
