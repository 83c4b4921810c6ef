from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkItems

OPERATION = Operation(
    id="getWorkItem",
    method="GET",
    path="/work-items/{id}",
    prefix="/v2024",
    tag="Work Items",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-work-item",
)


def get_work_item(id: str) -> Request[WorkItems]:
    """Get work item.

    GET /work-items/{id}
    Scopes: sp:scopes:all.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-work-item
    """
    return Request(OPERATION, _path("/work-items/{id}", **{"id": id}))
