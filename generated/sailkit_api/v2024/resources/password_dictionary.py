"""Password dictionary: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class PasswordDictionary(_Resource[_C]):
    """Password dictionary."""

    get = _call(lambda: _api.get_password_dictionary)
    replace = _call(lambda: _api.put_password_dictionary)
