from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BulkApproveRequestDTO

OPERATION = Operation(
    id="approveApprovalInBulk",
    method="POST",
    path="/generic-approvals/bulk-approve",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkApproveRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/approve-approval-in-bulk",
)


def approve_approval_in_bulk(body: BulkApproveRequestDTO) -> Request[dict[str, Any]]:
    """Approve approval in bulk.

    POST /generic-approvals/bulk-approve
    Scopes: sp:approvals:write.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/approve-approval-in-bulk
    """
    return Request(OPERATION, "/generic-approvals/bulk-approve", body=body)
