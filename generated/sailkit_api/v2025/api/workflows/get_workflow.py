from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Workflow

OPERATION = Operation(
    id="getWorkflow",
    method="GET",
    path="/workflows/{id}",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Workflow"}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-workflow",
)


def get_workflow(id: str) -> Request[Workflow]:
    """Get workflow.

    GET /workflows/{id}
    Scopes: sp:workflow:manage, sp:workflow:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-workflow
    """
    return Request(OPERATION, _path("/workflows/{id}", **{"id": id}))
