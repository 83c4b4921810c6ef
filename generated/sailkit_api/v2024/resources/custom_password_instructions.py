"""Custom password instructions: friendly names of 3 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class CustomPasswordInstructions(_Resource[_C]):
    """Custom password instructions."""

    create = _call(lambda: _api.create_custom_password_instructions)
    delete = _call(lambda: _api.delete_custom_password_instructions)
    get = _call(lambda: _api.get_custom_password_instructions)
