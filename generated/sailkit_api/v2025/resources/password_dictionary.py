"""Password dictionary: friendly names of 2 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class PasswordDictionary(_Resource[_C]):
    """Password dictionary."""

    get = _call(lambda: _api.get_password_dictionary)
    replace = _call(lambda: _api.put_password_dictionary)
