from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateExternalExecuteWorkflowResponse, ExternalExecuteWorkflowRequest

OPERATION = Operation(
    api=API,
    id="createExternalExecuteWorkflow",
    method="POST",
    path="/workflows/execute/external/{id}",
    tag="Workflows",
    results={200: {"application/json": "CreateExternalExecuteWorkflowResponse"}},
    bodies={"application/json": "ExternalExecuteWorkflowRequest"},
    scopes=("sp:workflow-execute:external",),
    application=True,
    page="create-external-execute-workflow",
)


def create_external_execute_workflow(
    id: Id, body: ExternalExecuteWorkflowRequest | Mapping[str, Any] | None = None
) -> Request[CreateExternalExecuteWorkflowResponse]:
    """Starts a workflow that has an external trigger, with the given input.

    Returns the id of the execution.

    Args:
        id: ID of the workflow.
    """
    return Request(OPERATION, _fill_path("/workflows/execute/external/{id}", **{"id": id}), body=body)
