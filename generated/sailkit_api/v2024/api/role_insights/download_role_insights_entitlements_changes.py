from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="downloadRoleInsightsEntitlementsChanges",
    method="GET",
    path="/role-insights/{insightId}/entitlement-changes/download",
    prefix="/v2024",
    tag="Role Insights",
    package="sailkit_api.v2024.models",
    results={200: {"text/csv": TEXT}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",)},
    sortable=("identitiesWithAccess",),
    docs="https://developer.sailpoint.com/docs/api/v2024/download-role-insights-entitlements-changes",
)


def download_role_insights_entitlements_changes(
    insight_id: str, *, sorters: str | None = None, filters: str | None = None
) -> Request[str]:
    """Download role insights entitlements changes.

    GET /role-insights/{insightId}/entitlement-changes/download
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:role-insights.
    Filterable: description (sw), name (sw).
    Sortable: identitiesWithAccess.

    Args:
        insight_id: Text.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/download-role-insights-entitlements-changes
    """
    return Request(
        OPERATION,
        _path("/role-insights/{insightId}/entitlement-changes/download", **{"insightId": insight_id}),
        query={"sorters": sorters, "filters": filters},
    )
