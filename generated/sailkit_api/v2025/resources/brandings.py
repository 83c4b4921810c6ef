"""Brandings: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Brandings(_Resource[_C]):
    """Brandings."""

    create = _call(lambda: _api.create_branding_item)
    delete = _call(lambda: _api.delete_branding)
    get = _call(lambda: _api.get_branding)
    list = _pages(lambda: _api.get_branding_list)
    replace = _call(lambda: _api.set_branding_item)
