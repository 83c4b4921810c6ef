"""Role insights: friendly names of operations."""

from sailkit_core.resource import C as _C
from sailkit_core.resource import Resource as _Resource
from sailkit_core.resource import call as _call
from sailkit_core.resource import pages as _pages

from .. import operations as _api


class RoleInsights(_Resource[_C]):
    """Role insights."""

    create_request = _call(lambda: _api.create_role_insight_requests)
    download_entitlement_changes = _call(lambda: _api.download_role_insights_entitlements_changes)
    get = _call(lambda: _api.get_role_insight)
    get_request = _call(lambda: _api.get_role_insights_requests)
    get_summary = _call(lambda: _api.get_role_insights_summary)
    list = _pages(lambda: _api.get_role_insights)
    list_current_entitlements = _pages(lambda: _api.get_role_insights_current_entitlements)
    list_entitlement_change_identities = _pages(lambda: _api.get_entitlement_changes_identities)
    list_entitlement_changes = _pages(lambda: _api.get_role_insights_entitlements_changes)
