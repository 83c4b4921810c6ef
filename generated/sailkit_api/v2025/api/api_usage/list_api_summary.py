from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import SummaryResponse

OPERATION = Operation(
    id="listApiSummary",
    method="GET",
    path="/api-usage/summary",
    prefix="/v2025",
    tag="Api Usage",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["SummaryResponse"]}},
    scopes=("sp:api-usage:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    filterable={"endDate": ("eq", "lt"), "method": ("eq",), "startDate": ("eq", "gt")},
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-api-summary",
)


def list_api_summary(
    *, filters: str | None = None, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[SummaryResponse], SummaryResponse]:
    """List API summary.

    GET /api-usage/summary
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: sp:api-usage:read.
    User levels: ORG_ADMIN.
    Filterable: endDate (eq, lt), method (eq), startDate (eq, gt).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0.

    https://developer.sailpoint.com/docs/api/v2025/list-api-summary
    """
    return PagedRequest(OPERATION, "/api-usage/summary", query={"filters": filters, "limit": limit, "offset": offset})
