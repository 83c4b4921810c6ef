from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import WorkItemsCount

OPERATION = Operation(
    id="getCountWorkItems",
    method="GET",
    path="/work-items/count",
    prefix="/v2024",
    tag="Work Items",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "WorkItemsCount"}},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-count-work-items",
)


def get_count_work_items(*, owner_id: str | None = None) -> Request[WorkItemsCount]:
    """Get count work items.

    GET /work-items/count
    Scopes: sp:scopes:all.

    Args:
        owner_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-count-work-items
    """
    return Request(OPERATION, "/work-items/count", query={"ownerId": owner_id})
