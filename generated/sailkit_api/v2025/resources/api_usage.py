"""Api usage: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class ApiUsage(_Resource[_C]):
    """Api usage."""

    count = _call(lambda: _api.get_total_count)
    list_summaries = _pages(lambda: _api.list_api_summary)
