from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    id: Id, body: TestExternalExecuteWorkflowRequest | Mapping[str, Any] | None = None
) -> Request[TestExternalExecuteWorkflowResponse]:
    """Sends input to the external trigger of a workflow as a test.

    Returns the input as the workflow got it.

    Args:
        id: ID of the workflow.
    """
    return Request(OPERATION, _fill_path("/workflows/execute/external/{id}/test", **{"id": id}), body=body)
