"""Auth users: friendly names of 2 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class AuthUsers(_Resource[_C]):
    """Auth users."""

    get = _call(lambda: _api.get_auth_user)
    update = _call(lambda: _api.patch_auth_user)
