"""Scheduled searches: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ScheduledSearches(_Resource[_C]):
    """Scheduled searches."""

    create = _call(lambda: _api.create_scheduled_search)
    delete = _call(lambda: _api.delete_scheduled_search)
    get = _call(lambda: _api.get_scheduled_search)
    list = _pages(lambda: _api.list_scheduled_search)
    replace = _call(lambda: _api.update_scheduled_search)
    unsubscribe = _call(lambda: _api.unsubscribe_scheduled_search)
