from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkflowExecution

OPERATION = Operation(
    id="getWorkflowExecution",
    method="GET",
    path="/workflow-executions/{id}",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["WorkflowExecution"]}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-workflow-execution",
)


def get_workflow_execution(id: str) -> PagedRequest[list[WorkflowExecution], WorkflowExecution]:
    """Get workflow execution.

    GET /workflow-executions/{id}
    Scopes: sp:workflow-execution:read, sp:workflow:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-workflow-execution
    """
    return PagedRequest(OPERATION, _path("/workflow-executions/{id}", **{"id": id}))
