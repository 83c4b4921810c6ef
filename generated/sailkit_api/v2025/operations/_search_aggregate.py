from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AggregationResult, Search

OPERATION = Operation(
    api=API,
    id="searchAggregate",
    method="POST",
    path="/search/aggregate",
    tag="Search",
    results={200: {"application/json": "AggregationResult", "text/csv": TEXT}},
    bodies={"application/json": "Search"},
    scopes=("sp:search:read",),
    application=True,
    page="search-aggregate",
)


def search_aggregate(
    body: Search | Mapping[str, Any],
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    accept: str = "",
) -> Request[AggregationResult | str]:
    """Returns figures computed over the documents that match a query, such as counts by value.

    The answer is JSON, or CSV if `Accept` is `text/csv` and the aggregation type is SAILPOINT.

    Args:
        offset: Number of items to skip. At least 0. Default: 0.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return Request(
        OPERATION,
        "/search/aggregate",
        query={"offset": offset, "limit": limit, "count": count},
        body=body,
        accept=accept,
    )
