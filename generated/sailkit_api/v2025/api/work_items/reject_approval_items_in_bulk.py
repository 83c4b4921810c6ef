from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkItems

OPERATION = Operation(
    id="rejectApprovalItemsInBulk",
    method="POST",
    path="/work-items/bulk-reject/{id}",
    prefix="/v2025",
    tag="Work Items",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2025/reject-approval-items-in-bulk",
)


def reject_approval_items_in_bulk(id: str) -> Request[WorkItems]:
    """Reject approval items in bulk.

    POST /work-items/bulk-reject/{id}
    Scopes: sp:scopes:all.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/reject-approval-items-in-bulk
    """
    return Request(OPERATION, _path("/work-items/bulk-reject/{id}", **{"id": id}))
