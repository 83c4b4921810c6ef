"""Entitlements: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Entitlements(_Resource[_C]):
    """Entitlements."""

    add_metadata = _call(lambda: _api.create_access_model_metadata_for_entitlement)
    aggregate_by_source = _call(lambda: _api.import_entitlements_by_source)
    bulk_update = _call(lambda: _api.update_entitlements_in_bulk)
    get = _call(lambda: _api.get_entitlement)
    get_request_config = _call(lambda: _api.get_entitlement_request_config)
    list = _pages(lambda: _api.list_entitlements)
    list_children = _pages(lambda: _api.list_entitlement_children)
    list_parents = _pages(lambda: _api.list_entitlement_parents)
    remove_all_by_source = _call(lambda: _api.reset_source_entitlements)
    remove_metadata = _call(lambda: _api.delete_access_model_metadata_from_entitlement)
    replace_request_config = _call(lambda: _api.put_entitlement_request_config)
    update = _call(lambda: _api.patch_entitlement)
