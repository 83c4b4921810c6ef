"""Password sync groups: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class PasswordSyncGroups(_Resource[_C]):
    """Password sync groups."""

    create = _call(lambda: _api.create_password_sync_group)
    delete = _call(lambda: _api.delete_password_sync_group)
    get = _call(lambda: _api.get_password_sync_group)
    list = _pages(lambda: _api.get_password_sync_groups)
    replace = _call(lambda: _api.update_password_sync_group)
