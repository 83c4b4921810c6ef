"""Icons: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class Icons(_Resource[_C]):
    """Icons."""

    delete = _call(lambda: _api.delete_icon)
    set = _call(lambda: _api.set_icon)
