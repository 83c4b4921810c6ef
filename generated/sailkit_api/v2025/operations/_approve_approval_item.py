from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkItems

OPERATION = Operation(
    api=API,
    id="approveApprovalItem",
    method="POST",
    path="/work-items/{id}/approve/{approvalItemId}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="approve-approval-item",
)


def approve_approval_item(id: str, approval_item_id: str) -> Request[WorkItems]:
    """Approve approval item."""
    return Request(
        OPERATION, _path("/work-items/{id}/approve/{approvalItemId}", **{"id": id, "approvalItemId": approval_item_id})
    )
