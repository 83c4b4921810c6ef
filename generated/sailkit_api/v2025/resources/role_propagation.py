"""Role propagation: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call

from .. import operations as _api


class RolePropagation(_Resource[_C]):
    """Role propagation."""

    cancel = _call(lambda: _api.cancel_role_propagation)
    get_config = _call(lambda: _api.get_role_propagation_config)
    get_running = _call(lambda: _api.get_ongoing_role_propagation)
    get_status = _call(lambda: _api.get_role_propagation_status)
    replace_config = _call(lambda: _api.set_role_propagation_config)
    start = _call(lambda: _api.start_role_propagation)
