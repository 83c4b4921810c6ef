from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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


def get_workflow(id: str) -> Request[Workflow]:
    """Get workflow."""
    return Request(OPERATION, _path("/workflows/{id}", **{"id": id}))
