from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BulkReassignRequestDTO

OPERATION = Operation(
    id="moveApproval",
    method="POST",
    path="/generic-approvals/bulk-reassign",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkReassignRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/move-approval",
)


def move_approval(body: BulkReassignRequestDTO) -> Request[dict[str, Any]]:
    """Move approval.

    POST /generic-approvals/bulk-reassign
    Scopes: sp:approvals:write.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/move-approval
    """
    return Request(OPERATION, "/generic-approvals/bulk-reassign", body=body)
