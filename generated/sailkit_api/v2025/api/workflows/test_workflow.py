from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import TestWorkflowRequest, TestWorkflowResponse

OPERATION = Operation(
    id="testWorkflow",
    method="POST",
    path="/workflows/{id}/test",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TestWorkflowResponse"}},
    bodies={"application/json": "TestWorkflowRequest"},
    scopes=("sp:workflow-execute:external",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/test-workflow",
)


def test_workflow(id: str, body: TestWorkflowRequest) -> Request[TestWorkflowResponse]:
    """Test workflow.

    POST /workflows/{id}/test
    Scopes: sp:workflow-execute:external.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/test-workflow
    """
    return Request(OPERATION, _path("/workflows/{id}/test", **{"id": id}), body=body)
