from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import RequestedItemStatus

OPERATION = Operation(
    id="listAccessRequestStatus",
    method="GET",
    path="/access-request-status",
    prefix="/v2025",
    tag="Access Requests",
    package="sailkit_api.v2025.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2025/list-access-request-status",
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
    sorters: str | None = None,
    request_state: str | None = None,
) -> PagedRequest[list[RequestedItemStatus], RequestedItemStatus]:
    """List access request status.

    GET /access-request-status
    Scopes: idn:access-request-status:read.
    User levels: ORG_ADMIN.
    Filterable: accessRequestId (eq, ge, gt, le, lt, ne, sw), accountActivityItemId (eq, ge, gt, in, le, ne, sw),
        created (eq, ge, gt, le, lt, ne).
    Sortable: accountActivityItemId, created, modified, name.

    Args:
        requested_for: Text.
        requested_by: Text.
        regarding_identity: Text.
        assigned_to: Text.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        request_state: Text.

    https://developer.sailpoint.com/docs/api/v2025/list-access-request-status
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
