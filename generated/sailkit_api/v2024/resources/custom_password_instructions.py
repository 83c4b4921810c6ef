"""Custom password instructions: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class CustomPasswordInstructions(_Resource[_C]):
    """Custom password instructions."""

    create = _call(lambda: _api.create_custom_password_instructions)
    delete = _call(lambda: _api.delete_custom_password_instructions)
    get = _call(lambda: _api.get_custom_password_instructions)
