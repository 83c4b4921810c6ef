"""Account aggregations: friendly names of 1 operation."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class AccountAggregations(_Resource[_C]):
    """Account aggregations."""

    get_status = _call(lambda: _api.get_account_aggregation_status)
