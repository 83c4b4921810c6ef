from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkItems

OPERATION = Operation(
    id="completeWorkItem",
    method="POST",
    path="/work-items/{id}",
    prefix="/v2025",
    tag="Work Items",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "WorkItems"}},
    bodies={"application/json": None},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2025/complete-work-item",
)


def complete_work_item(id: str, body: str | None = None) -> Request[WorkItems]:
    """Complete work item.

    POST /work-items/{id}
    Scopes: sp:scopes:all.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/complete-work-item
    """
    return Request(OPERATION, _path("/work-items/{id}", **{"id": id}), body=UNSET if body is None else body)
