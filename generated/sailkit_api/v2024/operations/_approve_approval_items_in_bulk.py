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
    id="approveApprovalItemsInBulk",
    method="POST",
    path="/work-items/bulk-approve/{id}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="approve-approval-items-in-bulk",
)


def approve_approval_items_in_bulk(id: Id) -> Request[WorkItems]:
    """Approves all approval items of a work item.

    Only its owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(OPERATION, _fill_path("/work-items/bulk-approve/{id}", **{"id": id}))
