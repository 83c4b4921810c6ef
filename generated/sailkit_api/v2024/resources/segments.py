"""Segments: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Segments(_Resource[_C]):
    """Segments."""

    create = _call(lambda: _api.create_segment)
    delete = _call(lambda: _api.delete_segment)
    get = _call(lambda: _api.get_segment)
    list = _pages(lambda: _api.list_segments)
    update = _call(lambda: _api.patch_segment)
