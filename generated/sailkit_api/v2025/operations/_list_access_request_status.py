from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import RequestedItemStatus

OPERATION = Operation(
    api=API,
    id="listAccessRequestStatus",
    method="GET",
    path="/access-request-status",
    tag="Access Requests",
    results={200: {"application/json": ["RequestedItemStatus"]}},
    scopes=("idn:access-request-status:read",),
    user_levels=("ORG_ADMIN",),
    filterable={
        "accessRequestId": ("eq", "ge", "gt", "le", "lt", "ne", "sw"),
        "accountActivityItemId": ("eq", "ge", "gt", "in", "le", "ne", "sw"),
        "created": ("eq", "ge", "gt", "le", "lt", "ne"),
    },
    sortable=("accountActivityItemId", "created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-access-request-status",
)


def list_access_request_status(
    *,
    requested_for: str | None = None,
    requested_by: str | None = None,
    regarding_identity: str | None = None,
    assigned_to: str | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    request_state: str | None = None,
) -> PagedRequest[list[RequestedItemStatus], RequestedItemStatus]:
    """Returns the state of access requests, one entry per requested item.

    Only administrators see requests of others, and nobody those for access that the identity already had.
    `regarding-identity` excludes `requested-for` and `requested-by`.

    Args:
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        "/access-request-status",
        query={
            "requested-for": requested_for,
            "requested-by": requested_by,
            "regarding-identity": regarding_identity,
            "assigned-to": assigned_to,
            "count": count,
            "limit": limit,
            "offset": offset,
            "filters": filters,
            "sorters": sorters,
            "request-state": request_state,
        },
    )
