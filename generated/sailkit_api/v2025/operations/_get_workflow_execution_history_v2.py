from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkflowExecutionHistory

OPERATION = Operation(
    api=API,
    id="getWorkflowExecutionHistoryV2",
    method="GET",
    path="/workflow-executions/{id}/history-v2",
    tag="Workflows",
    results={200: {"application/json": "WorkflowExecutionHistory"}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-workflow-execution-history-v-2",
)


def get_workflow_execution_history_v2(id: Id) -> Request[WorkflowExecutionHistory]:
    """Returns the events of one execution of a workflow, with the workflow's definition and the trigger's input.

    Args:
        id: ID of the workflow execution; see `workflows.list_executions`.
    """
    return Request(OPERATION, _fill_path("/workflow-executions/{id}/history-v2", **{"id": id}))
