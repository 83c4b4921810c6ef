"""Role mining: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class RoleMining(_Resource[_C]):
    """Role mining."""

    create_session = _call(lambda: _api.create_role_mining_sessions)
    download_potential_role_export = _call(lambda: _api.download_role_mining_potential_role_zip)
    exclude_potential_role_entitlements = _call(lambda: _api.update_entitlements_potential_role)
    export_potential_role = _call(lambda: _api.export_role_mining_potential_role)
    get_potential_role = _call(lambda: _api.get_role_mining_potential_role)
    get_potential_role_entitlement_popularity_distribution = _call(
        lambda: _api.get_entitlement_distribution_potential_role
    )
    get_potential_role_export_status = _call(lambda: _api.export_role_mining_potential_role_status)
    get_session = _call(lambda: _api.get_role_mining_session)
    get_session_potential_role = _call(lambda: _api.get_potential_role)
    get_session_status = _call(lambda: _api.get_role_mining_session_status)
    list_potential_role_applications = _pages(lambda: _api.get_potential_role_applications)
    list_potential_role_entitlement_popularities = _pages(lambda: _api.get_entitlements_potential_role)
    list_potential_role_entitlements = _pages(lambda: _api.get_potential_role_entitlements)
    list_potential_role_excluded_entitlements = _pages(lambda: _api.get_excluded_entitlements_potential_role)
    list_potential_role_identities = _pages(lambda: _api.get_identities_potential_role)
    list_potential_role_source_identity_usages = _pages(lambda: _api.get_potential_role_source_identity_usage)
    list_potential_roles = _pages(lambda: _api.get_all_potential_role_summaries)
    list_saved_potential_roles = _pages(lambda: _api.get_saved_potential_roles)
    list_session_potential_roles = _pages(lambda: _api.get_potential_role_summaries)
    list_sessions = _pages(lambda: _api.get_role_mining_sessions)
    provision_potential_role = _call(lambda: _api.create_potential_role_provision_request)
    start_potential_role_export = _call(lambda: _api.export_role_mining_potential_role_async)
    update_potential_role = _call(lambda: _api.patch_potential_role)
    update_session = _call(lambda: _api.patch_role_mining_session)
    update_session_potential_role = _call(lambda: _api.patch_potential_role_session)
