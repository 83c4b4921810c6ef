from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleInsightsEntitlement

OPERATION = Operation(
    id="getRoleInsightsCurrentEntitlements",
    method="GET",
    path="/role-insights/{insightId}/current-entitlements",
    prefix="/v2024",
    tag="Role Insights",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["RoleInsightsEntitlement"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",)},
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-role-insights-current-entitlements",
)


def get_role_insights_current_entitlements(
    insight_id: str, *, filters: str | None = None
) -> PagedRequest[list[RoleInsightsEntitlement], RoleInsightsEntitlement]:
    """Get role insights current entitlements.

    GET /role-insights/{insightId}/current-entitlements
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:role-insights.
    Filterable: description (sw), name (sw).

    Args:
        insight_id: Text.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/get-role-insights-current-entitlements
    """
    return PagedRequest(
        OPERATION,
        _path("/role-insights/{insightId}/current-entitlements", **{"insightId": insight_id}),
        query={"filters": filters},
    )
