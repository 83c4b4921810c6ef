from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def patch_workflow(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[Workflow]:
    """Changes fields of a workflow by JSON Patch, such as `enabled`.

    Args:
        id: ID of the workflow; see `workflows.list`.
    """
    return Request(OPERATION, _fill_path("/workflows/{id}", **{"id": id}), body=body)
