from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccountAggregationStatus

OPERATION = Operation(
    api=API,
    id="getAccountAggregationStatus",
    method="GET",
    path="/account-aggregations/{id}/status",
    tag="Account Aggregations",
    results={200: {"application/json": "AccountAggregationStatus"}},
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-account-aggregation-status",
)


def get_account_aggregation_status(id: str) -> Request[AccountAggregationStatus]:
    """Get account aggregation status."""
    return Request(OPERATION, _path("/account-aggregations/{id}/status", **{"id": id}))
