from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def test_workflow(id: Id, body: TestWorkflowRequest | Mapping[str, Any]) -> Request[TestWorkflowResponse]:
    """Runs a workflow with the given input.

    The run is real and can change the tenant, although it is called a test; the workflow must be disabled.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(OPERATION, _fill_path("/workflows/{id}/test", **{"id": id}), body=body)
