"""Machine accounts: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class MachineAccounts(_Resource[_C]):
    """Machine accounts."""

    cancel_source_classification = _call(lambda: _api.delete_classify_machine_account_from_source)
    classify = _call(lambda: _api.send_classify_machine_account)
    classify_source = _call(lambda: _api.send_classify_machine_account_from_source)
    create_subtype = _call(lambda: _api.create_machine_account_subtype)
    declassify_source = _call(lambda: _api.send_declassify_machine_account_from_source)
    delete_subtype = _call(lambda: _api.delete_machine_account_subtype)
    get = _call(lambda: _api.get_machine_account)
    get_source_classification_status = _call(lambda: _api.get_classify_machine_account_from_source_status)
    get_subtype_by_id = _call(lambda: _api.get_machine_account_subtype_by_id)
    get_subtype_by_technical_name = _call(lambda: _api.get_machine_account_subtype_by_technical_name)
    list = _pages(lambda: _api.list_machine_accounts)
    list_subtypes = _pages(lambda: _api.list_machine_account_subtypes)
    update = _call(lambda: _api.update_machine_account)
    update_subtype = _call(lambda: _api.patch_machine_account_subtype)
