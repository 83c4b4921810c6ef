from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import WorkflowLibraryAction, WorkflowLibraryOperator, WorkflowLibraryTrigger

OPERATION = Operation(
    id="listCompleteWorkflowLibrary",
    method="GET",
    path="/workflow-library",
    prefix="/v2024",
    tag="Workflows",
    package="sailkit_api.v2024.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2024/list-complete-workflow-library",
)


def list_complete_workflow_library(
    *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[
    list[WorkflowLibraryAction | WorkflowLibraryTrigger | WorkflowLibraryOperator],
    WorkflowLibraryAction | WorkflowLibraryTrigger | WorkflowLibraryOperator,
]:
    """List complete workflow library.

    GET /workflow-library
    Scopes: sp:workflow:manage, sp:workflow:read.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2024/list-complete-workflow-library
    """
    return PagedRequest(OPERATION, "/workflow-library", query={"limit": limit, "offset": offset})
