"""Machine accounts: friendly names of 3 operations."""

from ...tables import C as _C
from ...tables import Resource as _Resource
from ...tables import call as _call
from ...tables import pages as _pages
from .. import operations as _api


class MachineAccounts(_Resource[_C]):
    """Machine accounts."""

    get = _call(lambda: _api.get_machine_account)
    list = _pages(lambda: _api.list_machine_accounts)
    update = _call(lambda: _api.update_machine_account)
