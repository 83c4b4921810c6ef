from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, Workflow

OPERATION = Operation(
    api=API,
    id="patchWorkflow",
    method="PATCH",
    path="/workflows/{id}",
    tag="Workflows",
    results={200: {"application/json": "Workflow"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:workflow:manage",),
    page="patch-workflow",
)


def patch_workflow(id: str, body: list[JsonPatchOperation]) -> Request[Workflow]:
    """Update workflow."""
    return Request(OPERATION, _path("/workflows/{id}", **{"id": id}), body=body)
