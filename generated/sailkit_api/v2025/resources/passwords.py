"""Passwords: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class Passwords(_Resource[_C]):
    """Passwords."""

    create_digit_token = _call(lambda: _api.create_digit_token)
    get_change_status = _call(lambda: _api.get_password_change_status)
    query_info = _call(lambda: _api.query_password_info)
    set = _call(lambda: _api.set_password)
