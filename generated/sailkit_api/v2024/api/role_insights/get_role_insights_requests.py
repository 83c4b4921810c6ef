from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleInsightsResponse

OPERATION = Operation(
    id="getRoleInsightsRequests",
    method="GET",
    path="/role-insights/requests/{id}",
    prefix="/v2024",
    tag="Role Insights",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "RoleInsightsResponse"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    deprecated=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-role-insights-requests",
)


def get_role_insights_requests(id: str) -> Request[RoleInsightsResponse]:
    """Get role insights requests.

    GET /role-insights/requests/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Deprecated: SailPoint announces its end.
    Scopes: iai:role-insights.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-role-insights-requests
    """
    return Request(OPERATION, _path("/role-insights/requests/{id}", **{"id": id}))
