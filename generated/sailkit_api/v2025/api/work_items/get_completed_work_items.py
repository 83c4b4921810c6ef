from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import WorkItems

OPERATION = Operation(
    id="getCompletedWorkItems",
    method="GET",
    path="/work-items/completed",
    prefix="/v2025",
    tag="Work Items",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["WorkItems"]}},
    scopes=("sp:scopes:all",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-completed-work-items",
)


def get_completed_work_items(
    *, owner_id: str | None = None, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[WorkItems], WorkItems]:
    """Get completed work items.

    GET /work-items/completed
    Scopes: sp:scopes:all.

    Args:
        owner_id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-completed-work-items
    """
    return PagedRequest(
        OPERATION,
        "/work-items/completed",
        query={"ownerId": owner_id, "limit": limit, "offset": offset, "count": count},
    )
