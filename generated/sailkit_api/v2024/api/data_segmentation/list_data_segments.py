from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import DataSegment

OPERATION = Operation(
    id="listDataSegments",
    method="GET",
    path="/data-segments",
    prefix="/v2024",
    tag="Data Segmentation",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["DataSegment"]}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={"id": ("eq", "in", "sw"), "name": ("eq", "in", "sw")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-data-segments",
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
    """List data segments.

    GET /data-segments
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:data-segment:read.
    User levels: ORG_ADMIN.
    Filterable: id (eq, in, sw), name (eq, in, sw).

    Args:
        enabled: Left out, the service takes true.
        unique: Left out, the service takes false.
        published: Left out, the service takes true.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-data-segments
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
