from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import TotalResponse

OPERATION = Operation(
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


def get_total_count(*, filters: str | None = None) -> Request[TotalResponse]:
    """Returns the number of API requests of the tenant.

    Default period: from the first day of this month until today; `filters` accepts others.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return Request(OPERATION, "/api-usage/count", query={"filters": filters})
