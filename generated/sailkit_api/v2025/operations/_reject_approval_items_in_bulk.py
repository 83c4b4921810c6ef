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
    id="rejectApprovalItemsInBulk",
    method="POST",
    path="/work-items/bulk-reject/{id}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="reject-approval-items-in-bulk",
)


def reject_approval_items_in_bulk(id: Id) -> Request[WorkItems]:
    """Rejects all approval items of a work item.

    Only its owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(OPERATION, _fill_path("/work-items/bulk-reject/{id}", **{"id": id}))
