from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Workflow, WorkflowBody

OPERATION = Operation(
    id="putWorkflow",
    method="PUT",
    path="/workflows/{id}",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Workflow"}},
    bodies={"application/json": "WorkflowBody"},
    scopes=("sp:workflow:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-workflow",
)


def put_workflow(id: str, body: WorkflowBody) -> Request[Workflow]:
    """Replace workflow.

    PUT /workflows/{id}
    Scopes: sp:workflow:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-workflow
    """
    return Request(OPERATION, _path("/workflows/{id}", **{"id": id}), body=body)
