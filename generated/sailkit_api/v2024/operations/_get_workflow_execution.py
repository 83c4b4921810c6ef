from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkflowExecution

OPERATION = Operation(
    api=API,
    id="getWorkflowExecution",
    method="GET",
    path="/workflow-executions/{id}",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowExecution"]}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    page="get-workflow-execution",
)


def get_workflow_execution(id: str) -> PagedRequest[list[WorkflowExecution], WorkflowExecution]:
    """Get workflow execution."""
    return PagedRequest(OPERATION, _path("/workflow-executions/{id}", **{"id": id}))
