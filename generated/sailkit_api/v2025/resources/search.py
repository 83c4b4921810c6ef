"""Search: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Search(_Resource[_C]):
    """Search."""

    aggregate = _call(lambda: _api.search_aggregate)
    count = _call(lambda: _api.search_count)
    get = _call(lambda: _api.search_get)
    query = _pages(lambda: _api.search_post)
