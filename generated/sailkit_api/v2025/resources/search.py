"""Search: friendly names of 4 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class Search(_Resource[_C]):
    """Search."""

    aggregate = _call(lambda: _api.search_aggregate)
    count = _call(lambda: _api.search_count)
    get = _call(lambda: _api.search_get)
    query = _pages(lambda: _api.search_post)
