"""Password policies: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class PasswordPolicies(_Resource[_C]):
    """Password policies."""

    create = _call(lambda: _api.create_password_policy)
    delete = _call(lambda: _api.delete_password_policy)
    get = _call(lambda: _api.get_password_policy_by_id)
    list = _pages(lambda: _api.list_password_policies)
    replace = _call(lambda: _api.set_password_policy)
