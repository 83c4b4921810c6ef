"""Password config: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class PasswordConfig(_Resource[_C]):
    """Password config."""

    create = _call(lambda: _api.create_password_org_config)
    get = _call(lambda: _api.get_password_org_config)
    replace = _call(lambda: _api.put_password_org_config)
