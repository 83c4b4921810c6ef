"""Account aggregations: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class AccountAggregations(_Resource[_C]):
    """Account aggregations."""

    get_status = _call(lambda: _api.get_account_aggregation_status)
