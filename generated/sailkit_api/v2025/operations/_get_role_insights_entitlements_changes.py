from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleInsightsEntitlementChanges

OPERATION = Operation(
    api=API,
    id="getRoleInsightsEntitlementsChanges",
    method="GET",
    path="/role-insights/{insightId}/entitlement-changes",
    tag="Role Insights",
    results={200: {"application/json": ["RoleInsightsEntitlementChanges"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",)},
    sortable=("identitiesWithAccess", "name"),
    paging=Paging(style="single"),
    page="get-role-insights-entitlements-changes",
)


def get_role_insights_entitlements_changes(
    insight_id: Id, *, sorters: Sorters | None = None, filters: str | None = None
) -> PagedRequest[list[RoleInsightsEntitlementChanges], RoleInsightsEntitlementChanges]:
    """Returns the entitlements that an insight suggests to add to a role.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/role-insights/{insightId}/entitlement-changes", **{"insightId": insight_id}),
        query={"sorters": sorters, "filters": filters},
    )
