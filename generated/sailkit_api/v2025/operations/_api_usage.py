from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        SummaryResponse,
        TotalResponse,
    )


_GET_TOTAL_COUNT = Operation(
    api=API,
    id="getTotalCount",
    method="GET",
    path="/api-usage/count",
    tag="Api Usage",
    results={200: {"application/json": "TotalResponse"}},
    scopes=("sp:api-usage:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    filterable={"endDate": ("eq", "lt"), "method": ("eq",), "startDate": ("eq", "gt")},
    page="get-total-count",
)


def get_total_count(
    *,
    filters: str | None = None,
) -> Request[TotalResponse]:
    """Returns the number of API requests of the tenant.

    Default period: from the first day of this month until today; `filters` accepts others.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return Request(
        _GET_TOTAL_COUNT,
        "/api-usage/count",
        query={
            "filters": filters,
        },
    )


_LIST_API_SUMMARY = Operation(
    api=API,
    id="listApiSummary",
    method="GET",
    path="/api-usage/summary",
    tag="Api Usage",
    results={200: {"application/json": ["SummaryResponse"]}},
    scopes=("sp:api-usage:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    filterable={"endDate": ("eq", "lt"), "method": ("eq",), "startDate": ("eq", "gt")},
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-api-summary",
)


def list_api_summary(
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[SummaryResponse], SummaryResponse]:
    """Returns the number of API requests of the tenant per path, the most frequent first.

    Default period: from the first day of this month until today; `filters` accepts others.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0.
    """
    return PagedRequest(
        _LIST_API_SUMMARY,
        "/api-usage/summary",
        query={
            "filters": filters,
            "limit": limit,
            "offset": offset,
        },
    )
