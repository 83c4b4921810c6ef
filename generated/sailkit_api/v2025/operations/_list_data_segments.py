from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import DataSegment

OPERATION = Operation(
    api=API,
    id="listDataSegments",
    method="GET",
    path="/data-segments",
    tag="Data Segmentation",
    results={200: {"application/json": ["DataSegment"]}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={"id": ("eq", "in", "sw"), "name": ("eq", "in", "sw")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-data-segments",
)


def list_data_segments(
    *,
    enabled: bool | None = None,
    unique: bool | None = None,
    published: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[DataSegment], DataSegment]:
    """Returns data segments.

    By default only enabled and published ones: see `enabled` and `published`.

    Args:
        enabled: Default: true.
        unique: Default: false.
        published: Default: true.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        "/data-segments",
        query={
            "enabled": enabled,
            "unique": unique,
            "published": published,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
        },
    )
