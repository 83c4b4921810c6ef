from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import Segment

OPERATION = Operation(
    api=API,
    id="listSegments",
    method="GET",
    path="/segments",
    tag="Segments",
    results={200: {"application/json": ["Segment"]}},
    scopes=("idn:segment:manage", "idn:segment:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-segments",
)


def list_segments(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[Segment], Segment]:
    """Returns all segments, which decide what access an identity can see.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(OPERATION, "/segments", query={"limit": limit, "offset": offset, "count": count})
