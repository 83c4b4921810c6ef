from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BulkCancelRequestDTO

OPERATION = Operation(
    id="cancelApproval",
    method="POST",
    path="/generic-approvals/bulk-cancel",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkCancelRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/cancel-approval",
)


def cancel_approval(body: BulkCancelRequestDTO) -> Request[dict[str, Any]]:
    """Cancel approval.

    POST /generic-approvals/bulk-cancel
    Scopes: sp:approvals:write.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/cancel-approval
    """
    return Request(OPERATION, "/generic-approvals/bulk-cancel", body=body)
