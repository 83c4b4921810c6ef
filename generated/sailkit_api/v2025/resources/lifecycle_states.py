"""Lifecycle states: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class LifecycleStates(_Resource[_C]):
    """Lifecycle states."""

    create = _call(lambda: _api.create_lifecycle_state)
    delete = _call(lambda: _api.delete_lifecycle_state)
    get = _call(lambda: _api.get_lifecycle_state)
    list = _pages(lambda: _api.get_lifecycle_states)
    update = _call(lambda: _api.update_lifecycle_states)
