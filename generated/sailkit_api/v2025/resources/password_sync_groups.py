"""Password sync groups: friendly names of 5 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class PasswordSyncGroups(_Resource[_C]):
    """Password sync groups."""

    create = _call(lambda: _api.create_password_sync_group)
    delete = _call(lambda: _api.delete_password_sync_group)
    get = _call(lambda: _api.get_password_sync_group)
    list = _pages(lambda: _api.get_password_sync_groups)
    replace = _call(lambda: _api.update_password_sync_group)
