from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, Workflow

OPERATION = Operation(
    id="patchWorkflow",
    method="PATCH",
    path="/workflows/{id}",
    prefix="/v2024",
    tag="Workflows",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Workflow"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:workflow:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-workflow",
)


def patch_workflow(id: str, body: list[JsonPatchOperation]) -> Request[Workflow]:
    """Update workflow.

    PATCH /workflows/{id}
    Scopes: sp:workflow:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-workflow
    """
    return Request(OPERATION, _path("/workflows/{id}", **{"id": id}), body=body)
