from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccountAggregationStatus

OPERATION = Operation(
    id="getAccountAggregationStatus",
    method="GET",
    path="/account-aggregations/{id}/status",
    prefix="/v2025",
    tag="Account Aggregations",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AccountAggregationStatus"}},
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-account-aggregation-status",
)


def get_account_aggregation_status(id: str) -> Request[AccountAggregationStatus]:
    """Get account aggregation status.

    GET /account-aggregations/{id}/status
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-account-aggregation-status
    """
    return Request(OPERATION, _path("/account-aggregations/{id}/status", **{"id": id}))
