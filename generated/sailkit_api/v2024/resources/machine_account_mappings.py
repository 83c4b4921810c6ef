"""Machine account mappings: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class MachineAccountMappings(_Resource[_C]):
    """Machine account mappings."""

    create = _call(lambda: _api.create_machine_account_mappings)
    delete_all = _call(lambda: _api.delete_machine_account_mappings)
    list = _pages(lambda: _api.list_machine_account_mappings)
    replace = _call(lambda: _api.set_machine_account_mappings)
