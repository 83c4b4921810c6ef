from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        SourceUsage,
        SourceUsageStatus,
    )


_GET_STATUS_BY_SOURCE_ID = Operation(
    api=API,
    id="getStatusBySourceId",
    method="GET",
    path="/source-usages/{sourceId}/status",
    tag="Source Usages",
    results={200: {"application/json": "SourceUsageStatus"}},
    scopes=("idn:identity-history:manage",),
    application=True,
    page="get-status-by-source-id",
)


def get_status_by_source_id(
    source_id: Id,
) -> Request[SourceUsageStatus]:
    """Returns whether usage data is available for a source.

    It requires an activity data source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _GET_STATUS_BY_SOURCE_ID,
        _fill_path("/source-usages/{sourceId}/status", **{"sourceId": source_id}),
    )


_GET_USAGES_BY_SOURCE_ID = Operation(
    api=API,
    id="getUsagesBySourceId",
    method="GET",
    path="/source-usages/{sourceId}/summaries",
    tag="Source Usages",
    results={200: {"application/json": ["SourceUsage"]}},
    scopes=("idn:identity-history:manage",),
    application=True,
    sortable=("date",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-usages-by-source-id",
)


def get_usages_by_source_id(
    source_id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[SourceUsage], SourceUsage]:
    """Returns the monthly usage of a source over the last 12 months.

    Args:
        source_id: ID of the source; see `sources.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_USAGES_BY_SOURCE_ID,
        _fill_path("/source-usages/{sourceId}/summaries", **{"sourceId": source_id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
        },
    )
