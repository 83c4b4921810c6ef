from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import Workflow

OPERATION = Operation(
    api=API,
    id="listWorkflows",
    method="GET",
    path="/workflows",
    tag="Workflows",
    results={200: {"application/json": ["Workflow"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    paging=Paging(style="single"),
    page="list-workflows",
)


def list_workflows() -> PagedRequest[list[Workflow], Workflow]:
    """Returns the workflows of the tenant."""
    return PagedRequest(OPERATION, "/workflows")
