from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkflowExecutionHistory

OPERATION = Operation(
    id="getWorkflowExecutionHistoryV2",
    method="GET",
    path="/workflow-executions/{id}/history-v2",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "WorkflowExecutionHistory"}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-workflow-execution-history-v-2",
)


def get_workflow_execution_history_v2(id: str) -> Request[WorkflowExecutionHistory]:
    """Get workflow execution history v2.

    GET /workflow-executions/{id}/history-v2
    Scopes: sp:workflow-execution:read, sp:workflow:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-workflow-execution-history-v-2
    """
    return Request(OPERATION, _path("/workflow-executions/{id}/history-v2", **{"id": id}))
