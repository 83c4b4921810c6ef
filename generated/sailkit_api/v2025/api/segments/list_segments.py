from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Segment

OPERATION = Operation(
    id="listSegments",
    method="GET",
    path="/segments",
    prefix="/v2025",
    tag="Segments",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["Segment"]}},
    scopes=("idn:segment:manage", "idn:segment:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-segments",
)


def list_segments(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[Segment], Segment]:
    """List segments.

    GET /segments
    Scopes: idn:segment:manage, idn:segment:read.
    User levels: ORG_ADMIN.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/list-segments
    """
    return PagedRequest(OPERATION, "/segments", query={"limit": limit, "offset": offset, "count": count})
