from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import AccessRequestAdminItemStatus

OPERATION = Operation(
    id="listAdministratorsAccessRequestStatus",
    method="GET",
    path="/access-request-administration",
    prefix="/v2024",
    tag="Access Requests",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["AccessRequestAdminItemStatus"]}},
    scopes=("idn:access-request-administration:read",),
    user_levels=("ORG_ADMIN", "idn:access-request-administration:read"),
    experimental=True,
    filterable={
        "accessRequestId": ("eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "accountActivityItemId": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "created": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "status": ("eq", "in", "ne"),
    },
    sortable=("accessRequestId", "accountActivityItemId", "created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-administrators-access-request-status",
)


def list_administrators_access_request_status(
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
) -> PagedRequest[list[AccessRequestAdminItemStatus], AccessRequestAdminItemStatus]:
    """List administrators access request status.

    GET /access-request-administration
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:access-request-administration:read.
    User levels: ORG_ADMIN, idn:access-request-administration:read.
    Filterable: accessRequestId (eq, ge, gt, in, le, lt, ne, sw), accountActivityItemId (eq, ge, gt, in, isnull, le,
        lt, ne, sw), created (eq, ge, gt, in, isnull, le, lt, ne, sw), status (eq, in, ne).
    Sortable: accessRequestId, accountActivityItemId, created, modified, name.

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

    https://developer.sailpoint.com/docs/api/v2024/list-administrators-access-request-status
    """
    return PagedRequest(
        OPERATION,
        "/access-request-administration",
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
