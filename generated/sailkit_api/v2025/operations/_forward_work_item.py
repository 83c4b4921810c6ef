from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkItemForward

OPERATION = Operation(
    api=API,
    id="forwardWorkItem",
    method="POST",
    path="/work-items/{id}/forward",
    tag="Work Items",
    results={200: {}},
    bodies={"application/json": "WorkItemForward"},
    scopes=("sp:scopes:all",),
    page="forward-work-item",
)


def forward_work_item(id: str, body: WorkItemForward) -> Request[None]:
    """Forward work item."""
    return Request(OPERATION, _path("/work-items/{id}/forward", **{"id": id}), body=body)
