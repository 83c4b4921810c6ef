"""Auth profiles: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class AuthProfiles(_Resource[_C]):
    """Auth profiles."""

    get = _call(lambda: _api.get_profile_config)
    list = _pages(lambda: _api.get_profile_config_list)
    update = _call(lambda: _api.patch_profile_config)
