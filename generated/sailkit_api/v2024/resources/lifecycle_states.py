"""Lifecycle states: friendly names of 6 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class LifecycleStates(_Resource[_C]):
    """Lifecycle states."""

    create = _call(lambda: _api.create_lifecycle_state)
    delete = _call(lambda: _api.delete_lifecycle_state)
    get = _call(lambda: _api.get_lifecycle_state)
    list = _pages(lambda: _api.get_lifecycle_states)
    set_for_identity = _call(lambda: _api.set_lifecycle_state)
    update = _call(lambda: _api.update_lifecycle_states)
