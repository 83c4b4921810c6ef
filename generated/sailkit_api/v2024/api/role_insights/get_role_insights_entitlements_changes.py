from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleInsightsEntitlementChanges

OPERATION = Operation(
    id="getRoleInsightsEntitlementsChanges",
    method="GET",
    path="/role-insights/{insightId}/entitlement-changes",
    prefix="/v2024",
    tag="Role Insights",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["RoleInsightsEntitlementChanges"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",)},
    sortable=("identitiesWithAccess", "name"),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-role-insights-entitlements-changes",
)


def get_role_insights_entitlements_changes(
    insight_id: str, *, sorters: str | None = None, filters: str | None = None
) -> PagedRequest[list[RoleInsightsEntitlementChanges], RoleInsightsEntitlementChanges]:
    """Get role insights entitlements changes.

    GET /role-insights/{insightId}/entitlement-changes
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:role-insights.
    Filterable: description (sw), name (sw).
    Sortable: identitiesWithAccess, name.

    Args:
        insight_id: Text.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/get-role-insights-entitlements-changes
    """
    return PagedRequest(
        OPERATION,
        _path("/role-insights/{insightId}/entitlement-changes", **{"insightId": insight_id}),
        query={"sorters": sorters, "filters": filters},
    )
