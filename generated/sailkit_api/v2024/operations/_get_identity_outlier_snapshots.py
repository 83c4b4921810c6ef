from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import OutlierSummary, OutlierType

OPERATION = Operation(
    api=API,
    id="getIdentityOutlierSnapshots",
    method="GET",
    path="/outlier-summaries",
    tag="IAI Outliers",
    results={200: {"application/json": ["OutlierSummary"]}, 202: {"application/json": None}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    filterable={"snapshotDate": ("ge", "le")},
    sortable=("snapshotDate",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-identity-outlier-snapshots",
)


def get_identity_outlier_snapshots(
    *,
    limit: int | None = None,
    offset: int | None = None,
    type: OutlierType | str | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[OutlierSummary] | dict[str, Any], OutlierSummary]:
    """Returns the numbers of identities and outliers over time, one entry per snapshot and type.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        type: One of LOW_SIMILARITY, STRUCTURAL.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        "/outlier-summaries",
        query={"limit": limit, "offset": offset, "type": type, "filters": filters, "sorters": sorters},
    )
