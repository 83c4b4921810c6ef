from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, PagedRequest, Paging
from ....runtime import path as _path

if TYPE_CHECKING:
    from ...models import WorkflowExecutionEvent

OPERATION = Operation(
    id="getWorkflowExecutionHistory",
    method="GET",
    path="/workflow-executions/{id}/history",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["WorkflowExecutionEvent"]}},
    scopes=("sp:workflow:read",),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-workflow-execution-history",
)


def get_workflow_execution_history(id: str) -> PagedRequest[list[WorkflowExecutionEvent], WorkflowExecutionEvent]:
    """Get workflow execution history.

    GET /workflow-executions/{id}/history
    Scopes: sp:workflow:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-workflow-execution-history
    """
    return PagedRequest(OPERATION, _path("/workflow-executions/{id}/history", **{"id": id}))
