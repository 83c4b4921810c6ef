from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkflowExecutionEvent

OPERATION = Operation(
    api=API,
    id="getWorkflowExecutionHistory",
    method="GET",
    path="/workflow-executions/{id}/history",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowExecutionEvent"]}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-workflow-execution-history",
)


def get_workflow_execution_history(
    id: Id, *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[WorkflowExecutionEvent], WorkflowExecutionEvent]:
    """Returns the events of one execution of a workflow.

    After 90 days executions are archived, and the answer has status 404.

    Args:
        id: ID of the workflow execution; see `workflows.get_execution`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/workflow-executions/{id}/history", **{"id": id}),
        query={"limit": limit, "offset": offset},
    )
