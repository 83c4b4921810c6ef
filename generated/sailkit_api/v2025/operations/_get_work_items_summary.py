from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkItemsSummary

OPERATION = Operation(
    api=API,
    id="getWorkItemsSummary",
    method="GET",
    path="/work-items/summary",
    tag="Work Items",
    results={200: {"application/json": "WorkItemsSummary"}},
    scopes=("sp:scopes:all",),
    page="get-work-items-summary",
)


def get_work_items_summary(*, owner_id: Id | None = None) -> Request[WorkItemsSummary]:
    """Returns the numbers of open, completed and all work items.

    They are the caller's, or those of `ownerId` if the caller is an administrator.
    """
    return Request(OPERATION, "/work-items/summary", query={"ownerId": owner_id})
