from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import TestExternalExecuteWorkflowRequest, TestExternalExecuteWorkflowResponse

OPERATION = Operation(
    api=API,
    id="testExternalExecuteWorkflow",
    method="POST",
    path="/workflows/execute/external/{id}/test",
    tag="Workflows",
    results={200: {"application/json": "TestExternalExecuteWorkflowResponse"}},
    bodies={"application/json": "TestExternalExecuteWorkflowRequest"},
    scopes=("sp:workflow-execute:external",),
    application=True,
    page="test-external-execute-workflow",
)


def test_external_execute_workflow(
    id: str, body: TestExternalExecuteWorkflowRequest | None = None
) -> Request[TestExternalExecuteWorkflowResponse]:
    """Test external execute workflow.

    Args:
        id: ID of the workflow.
    """
    return Request(OPERATION, _fill_path("/workflows/execute/external/{id}/test", **{"id": id}), body=body)
