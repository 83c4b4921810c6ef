from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Workflow

OPERATION = Operation(
    api=API,
    id="getWorkflow",
    method="GET",
    path="/workflows/{id}",
    tag="Workflows",
    results={200: {"application/json": "Workflow"}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    page="get-workflow",
)


def get_workflow(id: Id) -> Request[Workflow]:
    """Returns one workflow, with its trigger, steps and counts of executions and failures.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(OPERATION, _fill_path("/workflows/{id}", **{"id": id}))
