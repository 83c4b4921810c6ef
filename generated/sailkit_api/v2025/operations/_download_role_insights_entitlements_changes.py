from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="downloadRoleInsightsEntitlementsChanges",
    method="GET",
    path="/role-insights/{insightId}/entitlement-changes/download",
    tag="Role Insights",
    results={200: {"text/csv": TEXT}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",)},
    sortable=("identitiesWithAccess",),
    page="download-role-insights-entitlements-changes",
)


def download_role_insights_entitlements_changes(
    insight_id: Id, *, sorters: Sorters | None = None, filters: str | None = None
) -> Request[str]:
    """Returns the entitlements that an insight suggests to add to a role, as CSV.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return Request(
        OPERATION,
        _fill_path("/role-insights/{insightId}/entitlement-changes/download", **{"insightId": insight_id}),
        query={"sorters": sorters, "filters": filters},
    )
