"""Transforms: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Transforms(_Resource[_C]):
    """Transforms."""

    create = _call(lambda: _api.create_transform)
    delete = _call(lambda: _api.delete_transform)
    get = _call(lambda: _api.get_transform)
    list = _pages(lambda: _api.list_transforms)
    replace = _call(lambda: _api.update_transform)
