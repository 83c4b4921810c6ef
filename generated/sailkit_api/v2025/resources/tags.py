"""Tags: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Tags(_Resource[_C]):
    """Tags."""

    create = _call(lambda: _api.create_tag)
    delete = _call(lambda: _api.delete_tag_by_id)
    get = _call(lambda: _api.get_tag_by_id)
    list = _pages(lambda: _api.list_tags)
