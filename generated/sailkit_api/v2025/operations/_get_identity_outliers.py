from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import Outlier, OutlierType

OPERATION = Operation(
    api=API,
    id="getIdentityOutliers",
    method="GET",
    path="/outliers",
    tag="IAI Outliers",
    results={200: {"application/json": ["Outlier"]}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    filterable={
        "attributes": ("co", "eq", "in", "sw"),
        "certStatus": ("eq",),
        "firstDetectionDate": ("ge", "le"),
        "ignored": ("eq",),
        "score": ("ge", "le"),
    },
    sortable=("attributes", "firstDetectionDate", "score"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identity-outliers",
)


def get_identity_outliers(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    type: OutlierType | str | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Outlier], Outlier]:
    """Returns identities whose access differs from that of their peers, with a score.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        type: One of LOW_SIMILARITY, STRUCTURAL.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        "/outliers",
        query={"limit": limit, "offset": offset, "count": count, "type": type, "filters": filters, "sorters": sorters},
    )
