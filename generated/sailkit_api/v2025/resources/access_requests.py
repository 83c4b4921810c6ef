"""Access requests: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class AccessRequests(_Resource[_C]):
    """Access requests."""

    bulk_cancel = _call(lambda: _api.cancel_access_request_in_bulk)
    cancel = _call(lambda: _api.cancel_access_request)
    close = _call(lambda: _api.close_access_request)
    create = _call(lambda: _api.create_access_request)
    get_config = _call(lambda: _api.get_access_request_config)
    get_revocable_entitlement = _call(lambda: _api.get_entitlement_details_for_identity)
    list_statuses = _pages(lambda: _api.list_access_request_status)
    list_statuses_for_administrators = _pages(lambda: _api.list_administrators_access_request_status)
    load_account_selections = _call(lambda: _api.load_account_selections)
    replace_config = _call(lambda: _api.set_access_request_config)
