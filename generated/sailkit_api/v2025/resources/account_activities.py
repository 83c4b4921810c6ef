"""Account activities: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class AccountActivities(_Resource[_C]):
    """Account activities."""

    get = _call(lambda: _api.get_account_activity)
    list = _pages(lambda: _api.list_account_activities)
