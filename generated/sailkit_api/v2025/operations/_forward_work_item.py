from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def forward_work_item(id: Id, body: WorkItemForward | Mapping[str, Any]) -> Request[None]:
    """Forwards a work item to another identity, with a comment.

    That identity is notified unless `sendNotifications` is false.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(OPERATION, _fill_path("/work-items/{id}/forward", **{"id": id}), body=body)
