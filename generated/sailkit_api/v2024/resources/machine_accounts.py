"""Machine accounts: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class MachineAccounts(_Resource[_C]):
    """Machine accounts."""

    classify = _call(lambda: _api.send_classify_machine_account)
    get = _call(lambda: _api.get_machine_account)
    list = _pages(lambda: _api.list_machine_accounts)
    update = _call(lambda: _api.update_machine_account)
