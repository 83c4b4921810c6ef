from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Get account aggregation status.

    Args:
        id: ID of the account aggregation; see `tasks.list`.
    """
    return Request(OPERATION, _fill_path("/account-aggregations/{id}/status", **{"id": id}))
