from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkItemForward

OPERATION = Operation(
    id="forwardWorkItem",
    method="POST",
    path="/work-items/{id}/forward",
    prefix="/v2024",
    tag="Work Items",
    package="sailkit_api.v2024.models",
    results={200: {}},
    bodies={"application/json": "WorkItemForward"},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2024/forward-work-item",
)


def forward_work_item(id: str, body: WorkItemForward) -> Request[None]:
    """Forward work item.

    POST /work-items/{id}/forward
    Scopes: sp:scopes:all.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/forward-work-item
    """
    return Request(OPERATION, _path("/work-items/{id}/forward", **{"id": id}), body=body)
