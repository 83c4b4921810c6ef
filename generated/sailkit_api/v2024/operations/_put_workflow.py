from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def put_workflow(id: Id, body: WorkflowBody | Mapping[str, Any]) -> Request[Workflow]:
    """Replaces a workflow with the one in the body.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(OPERATION, _fill_path("/workflows/{id}", **{"id": id}), body=body)
