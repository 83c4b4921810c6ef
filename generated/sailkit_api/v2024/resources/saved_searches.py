"""Saved searches: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class SavedSearches(_Resource[_C]):
    """Saved searches."""

    create = _call(lambda: _api.create_saved_search)
    delete = _call(lambda: _api.delete_saved_search)
    execute = _call(lambda: _api.execute_saved_search)
    get = _call(lambda: _api.get_saved_search)
    list = _pages(lambda: _api.list_saved_searches)
    replace = _call(lambda: _api.put_saved_search)
