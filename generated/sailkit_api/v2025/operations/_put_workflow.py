from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Replace workflow.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(OPERATION, _fill_path("/workflows/{id}", **{"id": id}), body=body)
