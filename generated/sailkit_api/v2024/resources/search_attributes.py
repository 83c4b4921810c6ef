"""Search attributes: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class SearchAttributes(_Resource[_C]):
    """Search attributes."""

    create = _call(lambda: _api.create_search_attribute_config)
    delete = _call(lambda: _api.delete_search_attribute_config)
    get = _call(lambda: _api.get_single_search_attribute_config)
    list = _pages(lambda: _api.get_search_attribute_config)
    update = _call(lambda: _api.patch_search_attribute_config)
