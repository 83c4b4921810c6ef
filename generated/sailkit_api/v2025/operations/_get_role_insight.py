from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleInsight

OPERATION = Operation(
    api=API,
    id="getRoleInsight",
    method="GET",
    path="/role-insights/{insightId}",
    tag="Role Insights",
    results={200: {"application/json": "RoleInsight"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    page="get-role-insight",
)


def get_role_insight(insight_id: Id) -> Request[RoleInsight]:
    """Returns the insights into one role.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
    """
    return Request(OPERATION, _fill_path("/role-insights/{insightId}", **{"insightId": insight_id}))
