from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkItems

OPERATION = Operation(
    id="approveApprovalItem",
    method="POST",
    path="/work-items/{id}/approve/{approvalItemId}",
    prefix="/v2024",
    tag="Work Items",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2024/approve-approval-item",
)


def approve_approval_item(id: str, approval_item_id: str) -> Request[WorkItems]:
    """Approve approval item.

    POST /work-items/{id}/approve/{approvalItemId}
    Scopes: sp:scopes:all.

    Args:
        id: Text.
        approval_item_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/approve-approval-item
    """
    return Request(
        OPERATION, _path("/work-items/{id}/approve/{approvalItemId}", **{"id": id, "approvalItemId": approval_item_id})
    )
