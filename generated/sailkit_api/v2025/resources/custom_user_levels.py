"""Custom user levels: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class CustomUserLevels(_Resource[_C]):
    """Custom user levels."""

    count_identities = _call(lambda: _api.show_user_level_counts)
    create = _call(lambda: _api.create_custom_user_level)
    delete = _call(lambda: _api.delete_user_level)
    get = _call(lambda: _api.get_user_level)
    list = _pages(lambda: _api.list_user_levels)
    list_identities = _pages(lambda: _api.list_user_level_identities)
    list_right_sets = _pages(lambda: _api.list_all_authorization_right_sets)
    publish = _call(lambda: _api.publish_custom_user_level)
    update = _call(lambda: _api.update_user_level)
