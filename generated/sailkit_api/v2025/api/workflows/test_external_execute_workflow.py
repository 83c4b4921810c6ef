from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ExternalExecuteWorkflowRequest, TestExternalExecuteWorkflowResponse

OPERATION = Operation(
    id="testExternalExecuteWorkflow",
    method="POST",
    path="/workflows/execute/external/{id}/test",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TestExternalExecuteWorkflowResponse"}},
    bodies={"application/json": "ExternalExecuteWorkflowRequest"},
    scopes=("sp:workflow-execute:external",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/test-external-execute-workflow",
)


def test_external_execute_workflow(
    id: str, body: ExternalExecuteWorkflowRequest | None = None
) -> Request[TestExternalExecuteWorkflowResponse]:
    """Test external execute workflow.

    POST /workflows/execute/external/{id}/test
    Scopes: sp:workflow-execute:external.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/test-external-execute-workflow
    """
    return Request(
        OPERATION, _path("/workflows/execute/external/{id}/test", **{"id": id}), body=UNSET if body is None else body
    )
