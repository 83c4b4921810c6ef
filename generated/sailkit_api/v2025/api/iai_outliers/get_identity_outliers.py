from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Outlier, OutlierType

OPERATION = Operation(
    id="getIdentityOutliers",
    method="GET",
    path="/outliers",
    prefix="/v2025",
    tag="IAI Outliers",
    package="sailkit_api.v2025.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2025/get-identity-outliers",
)


def get_identity_outliers(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    type: OutlierType | str | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[Outlier], Outlier]:
    """Get identity outliers.

    GET /outliers
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:outliers:manage, iai:outliers:read.
    User levels: ORG_ADMIN, REPORT_ADMIN.
    Filterable: attributes (co, eq, in, sw), certStatus (eq), firstDetectionDate (ge, le), ignored (eq), score (ge,
        le).
    Sortable: attributes, firstDetectionDate, score.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        type: One of LOW_SIMILARITY, STRUCTURAL.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/get-identity-outliers
    """
    return PagedRequest(
        OPERATION,
        "/outliers",
        query={"limit": limit, "offset": offset, "count": count, "type": type, "filters": filters, "sorters": sorters},
    )
