"""Account activities: friendly names of 2 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class AccountActivities(_Resource[_C]):
    """Account activities."""

    get = _call(lambda: _api.get_account_activity)
    list = _pages(lambda: _api.list_account_activities)
