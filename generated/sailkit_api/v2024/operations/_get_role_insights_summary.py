from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleInsightsSummary

OPERATION = Operation(
    api=API,
    id="getRoleInsightsSummary",
    method="GET",
    path="/role-insights/summary",
    tag="Role Insights",
    results={200: {"application/json": "RoleInsightsSummary"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    page="get-role-insights-summary",
)


def get_role_insights_summary() -> Request[RoleInsightsSummary]:
    """Returns totals of role insights for the tenant, such as the number of roles with suggested changes."""
    return Request(OPERATION, "/role-insights/summary")
