from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AggregationResult, Search

OPERATION = Operation(
    id="searchAggregate",
    method="POST",
    path="/search/aggregate",
    prefix="/v2025",
    tag="Search",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AggregationResult", "text/csv": TEXT}},
    bodies={"application/json": "Search"},
    scopes=("sp:search:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/search-aggregate",
)


def search_aggregate(
    body: Search, *, offset: int | None = None, limit: int | None = None, count: bool | None = None, accept: str = ""
) -> Request[AggregationResult | str]:
    """Search aggregate.

    POST /search/aggregate
    Scopes: sp:search:read.

    Args:
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/search-aggregate
    """
    return Request(
        OPERATION,
        "/search/aggregate",
        query={"offset": offset, "limit": limit, "count": count},
        body=body,
        accept=accept,
    )
