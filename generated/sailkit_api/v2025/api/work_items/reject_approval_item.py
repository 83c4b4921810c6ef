from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkItems

OPERATION = Operation(
    id="rejectApprovalItem",
    method="POST",
    path="/work-items/{id}/reject/{approvalItemId}",
    prefix="/v2025",
    tag="Work Items",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2025/reject-approval-item",
)


def reject_approval_item(id: str, approval_item_id: str) -> Request[WorkItems]:
    """Reject approval item.

    POST /work-items/{id}/reject/{approvalItemId}
    Scopes: sp:scopes:all.

    Args:
        id: Text.
        approval_item_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/reject-approval-item
    """
    return Request(
        OPERATION, _path("/work-items/{id}/reject/{approvalItemId}", **{"id": id, "approvalItemId": approval_item_id})
    )
