from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import OutlierSummary, OutlierType

OPERATION = Operation(
    id="getIdentityOutlierSnapshots",
    method="GET",
    path="/outlier-summaries",
    prefix="/v2025",
    tag="IAI Outliers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["OutlierSummary"]}, 202: {"application/json": None}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    filterable={"snapshotDate": ("ge", "le")},
    sortable=("snapshotDate",),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-identity-outlier-snapshots",
)


def get_identity_outlier_snapshots(
    *,
    limit: int | None = None,
    offset: int | None = None,
    type: OutlierType | str | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[OutlierSummary] | dict[str, Any], OutlierSummary]:
    """Get identity outlier snapshots.

    GET /outlier-summaries
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:outliers:manage, iai:outliers:read.
    User levels: ORG_ADMIN, REPORT_ADMIN.
    Filterable: snapshotDate (ge, le).
    Sortable: snapshotDate.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        type: One of LOW_SIMILARITY, STRUCTURAL.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/get-identity-outlier-snapshots
    """
    return PagedRequest(
        OPERATION,
        "/outlier-summaries",
        query={"limit": limit, "offset": offset, "type": type, "filters": filters, "sorters": sorters},
    )
