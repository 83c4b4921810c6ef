from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleInsightsResponse

OPERATION = Operation(
    api=API,
    id="getRoleInsightsRequests",
    method="GET",
    path="/role-insights/requests/{id}",
    tag="Role Insights",
    results={200: {"application/json": "RoleInsightsResponse"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    deprecated=True,
    page="get-role-insights-requests",
)


def get_role_insights_requests(id: Id) -> Request[RoleInsightsResponse]:
    """Returns one request to generate role insights, with its status.

    Args:
        id: ID of the request; see `role_insights.list`.
    """
    return Request(OPERATION, _fill_path("/role-insights/requests/{id}", **{"id": id}))
