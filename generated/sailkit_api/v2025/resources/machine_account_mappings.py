"""Machine account mappings: friendly names of 4 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class MachineAccountMappings(_Resource[_C]):
    """Machine account mappings."""

    create = _call(lambda: _api.create_machine_account_mappings)
    delete = _call(lambda: _api.delete_machine_account_mappings)
    list = _pages(lambda: _api.list_machine_account_mappings)
    replace = _call(lambda: _api.set_machine_account_mappings)
