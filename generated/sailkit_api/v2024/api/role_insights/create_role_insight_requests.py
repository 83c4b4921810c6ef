from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RoleInsightsResponse

OPERATION = Operation(
    id="createRoleInsightRequests",
    method="POST",
    path="/role-insights/requests",
    prefix="/v2024",
    tag="Role Insights",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "RoleInsightsResponse"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-role-insight-requests",
)


def create_role_insight_requests() -> Request[RoleInsightsResponse]:
    """Create role insight requests.

    POST /role-insights/requests
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Deprecated: SailPoint announces its end.
    Scopes: iai:role-insights.

    https://developer.sailpoint.com/docs/api/v2024/create-role-insight-requests
    """
    return Request(OPERATION, "/role-insights/requests")
