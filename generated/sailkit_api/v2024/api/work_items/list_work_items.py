from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import WorkItems

OPERATION = Operation(
    id="listWorkItems",
    method="GET",
    path="/work-items",
    prefix="/v2024",
    tag="Work Items",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["WorkItems"]}},
    scopes=("sp:scopes:all",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-work-items",
)


def list_work_items(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None, owner_id: str | None = None
) -> PagedRequest[list[WorkItems], WorkItems]:
    """List work items.

    GET /work-items
    Scopes: sp:scopes:all.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        owner_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/list-work-items
    """
    return PagedRequest(
        OPERATION, "/work-items", query={"limit": limit, "offset": offset, "count": count, "ownerId": owner_id}
    )
