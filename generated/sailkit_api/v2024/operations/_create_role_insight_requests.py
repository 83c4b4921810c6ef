from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleInsightsResponse

OPERATION = Operation(
    api=API,
    id="createRoleInsightRequests",
    method="POST",
    path="/role-insights/requests",
    tag="Role Insights",
    results={201: {"application/json": "RoleInsightsResponse"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    deprecated=True,
    page="create-role-insight-requests",
)


def create_role_insight_requests() -> Request[RoleInsightsResponse]:
    """Starts the generation of insights for all roles.

    Returns the request, whose status says when they are ready.
    """
    return Request(OPERATION, "/role-insights/requests")
