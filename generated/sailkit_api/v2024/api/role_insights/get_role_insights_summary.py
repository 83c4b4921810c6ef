from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RoleInsightsSummary

OPERATION = Operation(
    id="getRoleInsightsSummary",
    method="GET",
    path="/role-insights/summary",
    prefix="/v2024",
    tag="Role Insights",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "RoleInsightsSummary"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-role-insights-summary",
)


def get_role_insights_summary() -> Request[RoleInsightsSummary]:
    """Get role insights summary.

    GET /role-insights/summary
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:role-insights.

    https://developer.sailpoint.com/docs/api/v2024/get-role-insights-summary
    """
    return Request(OPERATION, "/role-insights/summary")
