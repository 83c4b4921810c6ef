from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkflowLibraryAction, WorkflowLibraryOperator, WorkflowLibraryTrigger

OPERATION = Operation(
    api=API,
    id="listCompleteWorkflowLibrary",
    method="GET",
    path="/workflow-library",
    tag="Workflows",
    results={
        200: {
            "application/json": [
                OneOf(
                    ("WorkflowLibraryAction", "WorkflowLibraryTrigger", "WorkflowLibraryOperator"),
                    "type",
                    {
                        "ACTION": "WorkflowLibraryAction",
                        "OPERATOR": "WorkflowLibraryOperator",
                        "EVENT": "WorkflowLibraryTrigger",
                        "SCHEDULED": "WorkflowLibraryTrigger",
                        "EXTERNAL": "WorkflowLibraryTrigger",
                        "AccessRequestTrigger": "WorkflowLibraryTrigger",
                    },
                )
            ]
        }
    },
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-complete-workflow-library",
)


def list_complete_workflow_library(
    *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[
    list[WorkflowLibraryAction | WorkflowLibraryTrigger | WorkflowLibraryOperator],
    WorkflowLibraryAction | WorkflowLibraryTrigger | WorkflowLibraryOperator,
]:
    """Returns all triggers, actions and operators that workflows can be built of, in one list.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(OPERATION, "/workflow-library", query={"limit": limit, "offset": offset})
