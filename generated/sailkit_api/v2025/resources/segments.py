"""Segments: friendly names of 5 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class Segments(_Resource[_C]):
    """Segments."""

    create = _call(lambda: _api.create_segment)
    delete = _call(lambda: _api.delete_segment)
    get = _call(lambda: _api.get_segment)
    list = _pages(lambda: _api.list_segments)
    update = _call(lambda: _api.patch_segment)
