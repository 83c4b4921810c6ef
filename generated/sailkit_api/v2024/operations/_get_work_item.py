from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkItems

OPERATION = Operation(
    api=API,
    id="getWorkItem",
    method="GET",
    path="/work-items/{id}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="get-work-item",
)


def get_work_item(id: str) -> Request[WorkItems]:
    """Get work item."""
    return Request(OPERATION, _path("/work-items/{id}", **{"id": id}))
