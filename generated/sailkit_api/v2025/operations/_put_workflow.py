from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import Workflow, WorkflowBody

OPERATION = Operation(
    api=API,
    id="putWorkflow",
    method="PUT",
    path="/workflows/{id}",
    tag="Workflows",
    results={200: {"application/json": "Workflow"}},
    bodies={"application/json": "WorkflowBody"},
    scopes=("sp:workflow:manage",),
    page="put-workflow",
)


def put_workflow(id: str, body: WorkflowBody) -> Request[Workflow]:
    """Replace workflow."""
    return Request(OPERATION, _path("/workflows/{id}", **{"id": id}), body=body)
