from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CreateExternalExecuteWorkflowResponse, ExternalExecuteWorkflowRequest

OPERATION = Operation(
    id="createExternalExecuteWorkflow",
    method="POST",
    path="/workflows/execute/external/{id}",
    prefix="/v2024",
    tag="Workflows",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "CreateExternalExecuteWorkflowResponse"}},
    bodies={"application/json": "ExternalExecuteWorkflowRequest"},
    scopes=("sp:workflow-execute:external",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-external-execute-workflow",
)


def create_external_execute_workflow(
    id: str, body: ExternalExecuteWorkflowRequest | None = None
) -> Request[CreateExternalExecuteWorkflowResponse]:
    """Create external execute workflow.

    POST /workflows/execute/external/{id}
    Scopes: sp:workflow-execute:external.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/create-external-execute-workflow
    """
    return Request(
        OPERATION, _path("/workflows/execute/external/{id}", **{"id": id}), body=UNSET if body is None else body
    )
