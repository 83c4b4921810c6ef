"""Roles: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class Roles(_Resource[_C]):
    """Roles."""

    add_metadata = _call(lambda: _api.update_attribute_key_and_value_to_role)
    bulk_delete = _call(lambda: _api.delete_bulk_roles)
    bulk_update_metadata_by_filter = _call(lambda: _api.update_roles_metadata_by_filter)
    bulk_update_metadata_by_ids = _call(lambda: _api.update_roles_metadata_by_ids)
    bulk_update_metadata_by_query = _call(lambda: _api.update_roles_metadata_by_query)
    create = _call(lambda: _api.create_role)
    delete = _call(lambda: _api.delete_role)
    get = _call(lambda: _api.get_role)
    get_metadata_update_status = _call(lambda: _api.get_bulk_update_status_by_id)
    list = _pages(lambda: _api.list_roles)
    list_assigned_identities = _pages(lambda: _api.get_role_assigned_identities)
    list_by_metadata = _pages(lambda: _api.search_roles_by_filter)
    list_entitlements = _pages(lambda: _api.get_role_entitlements)
    list_metadata_update_statuses = _pages(lambda: _api.get_bulk_update_status)
    remove_metadata = _call(lambda: _api.delete_metadata_from_role_by_key_and_value)
    update = _call(lambda: _api.patch_role)
