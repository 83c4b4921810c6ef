"""Tagged objects: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class TaggedObjects(_Resource[_C]):
    """Tagged objects."""

    add_tag = _call(lambda: _api.set_tag_to_object)
    bulk_add_tags = _call(lambda: _api.set_tags_to_many_objects)
    bulk_remove_tags = _call(lambda: _api.delete_tags_to_many_object)
    delete = _call(lambda: _api.delete_tagged_object)
    get = _call(lambda: _api.get_tagged_object)
    list = _pages(lambda: _api.list_tagged_objects)
    list_by_type = _pages(lambda: _api.list_tagged_objects_by_type)
    replace = _call(lambda: _api.put_tagged_object)
