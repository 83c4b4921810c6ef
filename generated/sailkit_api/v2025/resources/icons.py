"""Icons: friendly names of 2 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from .. import operations as _api


class Icons(_Resource[_C]):
    """Icons."""

    delete = _call(lambda: _api.delete_icon)
    replace = _call(lambda: _api.set_icon)
