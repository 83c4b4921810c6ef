"""Identity attributes: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class IdentityAttributes(_Resource[_C]):
    """Identity attributes."""

    bulk_delete = _call(lambda: _api.delete_identity_attributes_in_bulk)
    create = _call(lambda: _api.create_identity_attribute)
    delete = _call(lambda: _api.delete_identity_attribute)
    get = _call(lambda: _api.get_identity_attribute)
    list = _pages(lambda: _api.list_identity_attributes)
    replace = _call(lambda: _api.put_identity_attribute)
