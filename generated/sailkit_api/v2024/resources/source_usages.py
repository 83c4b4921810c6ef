"""Source usages: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class SourceUsages(_Resource[_C]):
    """Source usages."""

    get_status = _call(lambda: _api.get_status_by_source_id)
    list = _pages(lambda: _api.get_usages_by_source_id)
