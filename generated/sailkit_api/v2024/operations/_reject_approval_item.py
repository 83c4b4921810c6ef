from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkItems

OPERATION = Operation(
    api=API,
    id="rejectApprovalItem",
    method="POST",
    path="/work-items/{id}/reject/{approvalItemId}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="reject-approval-item",
)


def reject_approval_item(id: Id, approval_item_id: Id) -> Request[WorkItems]:
    """Rejects one approval item of a work item.

    Only the owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
        approval_item_id: ID of the approval item.
    """
    return Request(
        OPERATION,
        _fill_path("/work-items/{id}/reject/{approvalItemId}", **{"id": id, "approvalItemId": approval_item_id}),
    )
