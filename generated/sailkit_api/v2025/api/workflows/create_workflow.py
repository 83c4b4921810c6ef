from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Workflow, WorkflowBody

OPERATION = Operation(
    id="createWorkflow",
    method="POST",
    path="/workflows",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Workflow"}},
    bodies={"application/json": "WorkflowBody"},
    scopes=("sp:workflow:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-workflow",
)


def create_workflow(body: WorkflowBody) -> Request[Workflow]:
    """Create workflow.

    POST /workflows
    Scopes: sp:workflow:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-workflow
    """
    return Request(OPERATION, "/workflows", body=body)
