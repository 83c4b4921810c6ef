from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Workflow, WorkflowBody

OPERATION = Operation(
    api=API,
    id="createWorkflow",
    method="POST",
    path="/workflows",
    tag="Workflows",
    results={200: {"application/json": "Workflow"}},
    bodies={"application/json": "WorkflowBody"},
    scopes=("sp:workflow:manage",),
    page="create-workflow",
)


def create_workflow(body: WorkflowBody | Mapping[str, Any]) -> Request[Workflow]:
    """Creates a workflow from a trigger and steps.

    It is created disabled; enable it afterwards.
    """
    return Request(OPERATION, "/workflows", body=body)
