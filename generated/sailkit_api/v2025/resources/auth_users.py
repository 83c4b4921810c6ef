"""Auth users: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class AuthUsers(_Resource[_C]):
    """Auth users."""

    get = _call(lambda: _api.get_auth_user)
    update = _call(lambda: _api.patch_auth_user)
