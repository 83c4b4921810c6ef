"""Dimensions: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Dimensions(_Resource[_C]):
    """Dimensions."""

    bulk_delete = _call(lambda: _api.delete_bulk_dimensions)
    create = _call(lambda: _api.create_dimension)
    delete = _call(lambda: _api.delete_dimension)
    get = _call(lambda: _api.get_dimension)
    list = _pages(lambda: _api.list_dimensions)
    list_access_profiles = _pages(lambda: _api.list_dimension_access_profiles)
    list_entitlements = _pages(lambda: _api.get_dimension_entitlements)
    update = _call(lambda: _api.patch_dimension)
