"""User apps: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class UserApps(_Resource[_C]):
    """User apps."""

    list = _pages(lambda: _api.list_owned_user_apps)
    list_accounts = _pages(lambda: _api.list_available_accounts_for_user_app)
    list_all = _pages(lambda: _api.list_all_user_apps)
    update = _call(lambda: _api.patch_user_app)
