from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="cancelWorkflowExecution",
    method="POST",
    path="/workflow-executions/{id}/cancel",
    tag="Workflows",
    results={204: {}},
    scopes=("sp:workflow-execute:external",),
    page="cancel-workflow-execution",
)


def cancel_workflow_execution(id: str) -> Request[None]:
    """Cancel workflow execution."""
    return Request(OPERATION, _path("/workflow-executions/{id}/cancel", **{"id": id}))
