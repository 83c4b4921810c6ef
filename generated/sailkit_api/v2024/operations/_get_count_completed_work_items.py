from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkItemsCount

OPERATION = Operation(
    api=API,
    id="getCountCompletedWorkItems",
    method="GET",
    path="/work-items/completed/count",
    tag="Work Items",
    results={200: {"application/json": "WorkItemsCount"}},
    scopes=("sp:scopes:all",),
    page="get-count-completed-work-items",
)


def get_count_completed_work_items(*, owner_id: Id | None = None) -> Request[WorkItemsCount]:
    """Returns the number of completed work items of the caller, or of `ownerId` if the caller is an administrator."""
    return Request(OPERATION, "/work-items/completed/count", query={"ownerId": owner_id})
