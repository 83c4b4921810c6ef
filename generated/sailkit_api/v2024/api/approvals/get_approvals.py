from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Approval2

OPERATION = Operation(
    id="getApprovals",
    method="GET",
    path="/generic-approvals",
    prefix="/v2024",
    tag="Approvals",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["Approval2"]}},
    scopes=(
        "idn:access-request-administration:read",
        "idn:access-request-approvals:manage",
        "idn:access-request-approvals:read",
    ),
    user_levels=("APPROVAL_OWNER",),
    filterable={"referenceType": ("eq",), "status": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-approvals",
)


def get_approvals(
    *,
    mine: bool | None = None,
    requester_id: str | None = None,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[Approval2], Approval2]:
    """Get approvals.

    GET /generic-approvals
    Scopes: idn:access-request-administration:read, idn:access-request-approvals:manage,
        idn:access-request-approvals:read.
    User levels: APPROVAL_OWNER.
    Filterable: referenceType (eq), status (eq).

    Args:
        mine: Left out, the service takes true.
        requester_id: Text.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2024/get-approvals
    """
    return PagedRequest(
        OPERATION,
        "/generic-approvals",
        query={"mine": mine, "requesterId": requester_id, "filters": filters, "limit": limit, "offset": offset},
    )
