from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="cancelWorkflowExecution",
    method="POST",
    path="/workflow-executions/{id}/cancel",
    tag="Workflows",
    results={204: {}},
    scopes=("sp:workflow-execute:external",),
    destroys=True,
    page="cancel-workflow-execution",
)


def cancel_workflow_execution(id: Id) -> Request[None]:
    """Cancels a running execution of a workflow and returns nothing.

    Args:
        id: ID of the workflow execution.
    """
    return Request(OPERATION, _fill_path("/workflow-executions/{id}/cancel", **{"id": id}))
