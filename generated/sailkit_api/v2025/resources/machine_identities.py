"""Machine identities: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class MachineIdentities(_Resource[_C]):
    """Machine identities."""

    create = _call(lambda: _api.create_machine_identity)
    delete = _call(lambda: _api.delete_machine_identity)
    get = _call(lambda: _api.get_machine_identity)
    list = _pages(lambda: _api.list_machine_identities)
    list_user_entitlements = _pages(lambda: _api.list_machine_identity_user_entitlements)
    start_aggregation = _call(lambda: _api.start_machine_identity_aggregation)
    update = _call(lambda: _api.update_machine_identity)
