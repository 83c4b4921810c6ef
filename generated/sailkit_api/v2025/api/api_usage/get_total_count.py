from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TotalResponse

OPERATION = Operation(
    id="getTotalCount",
    method="GET",
    path="/api-usage/count",
    prefix="/v2025",
    tag="Api Usage",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TotalResponse"}},
    scopes=("sp:api-usage:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    filterable={"endDate": ("eq", "lt"), "method": ("eq",), "startDate": ("eq", "gt")},
    docs="https://developer.sailpoint.com/docs/api/v2025/get-total-count",
)


def get_total_count(*, filters: str | None = None) -> Request[TotalResponse]:
    """Get total count.

    GET /api-usage/count
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: sp:api-usage:read.
    User levels: ORG_ADMIN.
    Filterable: endDate (eq, lt), method (eq), startDate (eq, gt).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/get-total-count
    """
    return Request(OPERATION, "/api-usage/count", query={"filters": filters})
