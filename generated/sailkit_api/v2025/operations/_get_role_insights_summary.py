from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

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
    """Get role insights summary."""
    return Request(OPERATION, "/role-insights/summary")
