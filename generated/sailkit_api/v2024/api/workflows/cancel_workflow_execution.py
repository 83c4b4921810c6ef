from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="cancelWorkflowExecution",
    method="POST",
    path="/workflow-executions/{id}/cancel",
    prefix="/v2024",
    tag="Workflows",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("sp:workflow-execute:external",),
    docs="https://developer.sailpoint.com/docs/api/v2024/cancel-workflow-execution",
)


def cancel_workflow_execution(id: str) -> Request[None]:
    """Cancel workflow execution.

    POST /workflow-executions/{id}/cancel
    Scopes: sp:workflow-execute:external.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/cancel-workflow-execution
    """
    return Request(OPERATION, _path("/workflow-executions/{id}/cancel", **{"id": id}))
