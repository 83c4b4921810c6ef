from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleInsight

OPERATION = Operation(
    id="getRoleInsight",
    method="GET",
    path="/role-insights/{insightId}",
    prefix="/v2025",
    tag="Role Insights",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RoleInsight"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-role-insight",
)


def get_role_insight(insight_id: str) -> Request[RoleInsight]:
    """Get role insight.

    GET /role-insights/{insightId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:role-insights.

    Args:
        insight_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-role-insight
    """
    return Request(OPERATION, _path("/role-insights/{insightId}", **{"insightId": insight_id}))
