from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BulkRejectRequestDTO

OPERATION = Operation(
    id="rejectApprovalInBulk",
    method="POST",
    path="/generic-approvals/bulk-reject",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkRejectRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/reject-approval-in-bulk",
)


def reject_approval_in_bulk(body: BulkRejectRequestDTO) -> Request[dict[str, Any]]:
    """Reject approval in bulk.

    POST /generic-approvals/bulk-reject
    Scopes: sp:approvals:write.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/reject-approval-in-bulk
    """
    return Request(OPERATION, "/generic-approvals/bulk-reject", body=body)
