from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleInsightsEntitlement

OPERATION = Operation(
    api=API,
    id="getRoleInsightsCurrentEntitlements",
    method="GET",
    path="/role-insights/{insightId}/current-entitlements",
    tag="Role Insights",
    results={200: {"application/json": ["RoleInsightsEntitlement"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",)},
    paging=Paging(style="single"),
    page="get-role-insights-current-entitlements",
)


def get_role_insights_current_entitlements(
    insight_id: Id, *, filters: str | None = None
) -> PagedRequest[list[RoleInsightsEntitlement], RoleInsightsEntitlement]:
    """Returns the entitlements that a role has now, apart from any that an insight suggests.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/role-insights/{insightId}/current-entitlements", **{"insightId": insight_id}),
        query={"filters": filters},
    )
