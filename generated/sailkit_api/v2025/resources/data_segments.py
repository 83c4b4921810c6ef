"""Data segments: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class DataSegments(_Resource[_C]):
    """Data segments."""

    create = _call(lambda: _api.create_data_segment)
    delete = _call(lambda: _api.delete_data_segment)
    get = _call(lambda: _api.get_data_segment)
    get_identity_membership = _pages(lambda: _api.get_data_segment_identity_membership)
    is_enabled_for_user = _call(lambda: _api.get_data_segmentation_enabled_for_user)
    list = _pages(lambda: _api.list_data_segments)
    publish = _call(lambda: _api.publish_data_segment)
    update = _call(lambda: _api.patch_data_segment)
