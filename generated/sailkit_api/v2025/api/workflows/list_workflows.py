from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Workflow

OPERATION = Operation(
    id="listWorkflows",
    method="GET",
    path="/workflows",
    prefix="/v2025",
    tag="Workflows",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["Workflow"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-workflows",
)


def list_workflows() -> PagedRequest[list[Workflow], Workflow]:
    """List workflows.

    GET /workflows
    Scopes: sp:workflow:manage, sp:workflow:read.

    https://developer.sailpoint.com/docs/api/v2025/list-workflows
    """
    return PagedRequest(OPERATION, "/workflows")
