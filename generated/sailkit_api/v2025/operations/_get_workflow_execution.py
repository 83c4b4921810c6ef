from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

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


def get_workflow_execution(id: Id) -> PagedRequest[list[WorkflowExecution], WorkflowExecution]:
    """Returns one execution of a workflow.

    After 90 days executions are archived, and the answer has status 404.

    Args:
        id: ID of the workflow execution; see `workflows.list_executions`.
    """
    return PagedRequest(OPERATION, _fill_path("/workflow-executions/{id}", **{"id": id}))
