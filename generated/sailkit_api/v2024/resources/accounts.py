"""Accounts: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Accounts(_Resource[_C]):
    """Accounts."""

    create = _call(lambda: _api.create_account)
    delete = _call(lambda: _api.delete_account)
    disable = _call(lambda: _api.disable_account)
    disable_for_identities = _call(lambda: _api.disable_accounts_for_identities)
    disable_for_identity = _call(lambda: _api.disable_account_for_identity)
    enable = _call(lambda: _api.enable_account)
    enable_for_identities = _call(lambda: _api.enable_accounts_for_identities)
    enable_for_identity = _call(lambda: _api.enable_account_for_identity)
    get = _call(lambda: _api.get_account)
    list = _pages(lambda: _api.list_accounts)
    list_entitlements = _pages(lambda: _api.get_account_entitlements)
    reload = _call(lambda: _api.submit_reload_account)
    remove_without_provisioning = _call(lambda: _api.delete_account_async)
    replace = _call(lambda: _api.put_account)
    unlock = _call(lambda: _api.unlock_account)
    update = _call(lambda: _api.update_account)
