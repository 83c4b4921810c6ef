from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Approval2

OPERATION = Operation(
    id="getApprovals",
    method="GET",
    path="/generic-approvals",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["Approval2"]}},
    scopes=("sp:approvals:read",),
    experimental=True,
    filterable={"referenceType": ("eq",), "status": ("eq",)},
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-approvals",
)


def get_approvals(
    *, mine: bool | None = None, requester_id: str | None = None, filters: str | None = None
) -> PagedRequest[list[Approval2], Approval2]:
    """Get approvals.

    GET /generic-approvals
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: sp:approvals:read.
    Filterable: referenceType (eq), status (eq).

    Args:
        mine: True or false.
        requester_id: Text.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/get-approvals
    """
    return PagedRequest(
        OPERATION, "/generic-approvals", query={"mine": mine, "requesterId": requester_id, "filters": filters}
    )
