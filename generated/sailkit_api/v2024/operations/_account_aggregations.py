from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccountAggregationStatus,
    )


_GET_ACCOUNT_AGGREGATION_STATUS = Operation(
    api=API,
    id="getAccountAggregationStatus",
    method="GET",
    path="/account-aggregations/{id}/status",
    tag="Account Aggregations",
    results={200: {"application/json": "AccountAggregationStatus"}},
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-account-aggregation-status",
)


def get_account_aggregation_status(
    id: Id,
) -> Request[AccountAggregationStatus]:
    """Returns the progress of an account aggregation that is running.

    The totals count new, changed and deleted accounts only, and grow while it runs. An hour after its end the
    answer may be 404.

    Args:
        id: ID of the account aggregation; see `tasks.list`.
    """
    return Request(
        _GET_ACCOUNT_AGGREGATION_STATUS,
        _fill_path("/account-aggregations/{id}/status", **{"id": id}),
    )
