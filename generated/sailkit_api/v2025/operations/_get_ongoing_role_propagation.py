from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RolePropagationOngoingResponse

OPERATION = Operation(
    api=API,
    id="getOngoingRolePropagation",
    method="GET",
    path="/role-propagation/is-running",
    tag="Role Propagation",
    results={200: {"application/json": "RolePropagationOngoingResponse"}},
    scopes=("idn:role-propagation:read",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-ongoing-role-propagation",
)


def get_ongoing_role_propagation() -> Request[RolePropagationOngoingResponse]:
    """Returns the running propagation of role changes, if any.

    `isRunning` says whether there is one.
    """
    return Request(OPERATION, "/role-propagation/is-running")
