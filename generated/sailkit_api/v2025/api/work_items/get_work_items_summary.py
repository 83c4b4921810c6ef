from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import WorkItemsSummary

OPERATION = Operation(
    id="getWorkItemsSummary",
    method="GET",
    path="/work-items/summary",
    prefix="/v2025",
    tag="Work Items",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "WorkItemsSummary"}},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-work-items-summary",
)


def get_work_items_summary(*, owner_id: str | None = None) -> Request[WorkItemsSummary]:
    """Get work items summary.

    GET /work-items/summary
    Scopes: sp:scopes:all.

    Args:
        owner_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-work-items-summary
    """
    return Request(OPERATION, "/work-items/summary", query={"ownerId": owner_id})
