"""Saved searches: friendly names of 6 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class SavedSearches(_Resource[_C]):
    """Saved searches."""

    create = _call(lambda: _api.create_saved_search)
    delete = _call(lambda: _api.delete_saved_search)
    execute = _call(lambda: _api.execute_saved_search)
    get = _call(lambda: _api.get_saved_search)
    list = _pages(lambda: _api.list_saved_searches)
    replace = _call(lambda: _api.put_saved_search)
