from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import TestWorkflowRequest, TestWorkflowResponse

OPERATION = Operation(
    api=API,
    id="testWorkflow",
    method="POST",
    path="/workflows/{id}/test",
    tag="Workflows",
    results={200: {"application/json": "TestWorkflowResponse"}},
    bodies={"application/json": "TestWorkflowRequest"},
    scopes=("sp:workflow-execute:external",),
    user_levels=("ORG_ADMIN",),
    page="test-workflow",
)


def test_workflow(id: str, body: TestWorkflowRequest) -> Request[TestWorkflowResponse]:
    """Test workflow.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(OPERATION, _fill_path("/workflows/{id}/test", **{"id": id}), body=body)
