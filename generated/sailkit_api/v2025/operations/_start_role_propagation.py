from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RolePropagationResponse

OPERATION = Operation(
    api=API,
    id="startRolePropagation",
    method="POST",
    path="/role-propagation",
    tag="Role Propagation",
    results={202: {"application/json": "RolePropagationResponse"}},
    scopes=("idn:role-propagation:write",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="start-role-propagation",
)


def start_role_propagation(*, skip_role_refresh: bool | None = None) -> Request[RolePropagationResponse]:
    """Starts a propagation of role changes to the access of identities.

    Poll its status with `rolePropagationId`. It is refused while another propagation or a role refresh is running,
    or when the feature is off.

    Args:
        skip_role_refresh: Default: false.
    """
    return Request(OPERATION, "/role-propagation", query={"skipRoleRefresh": skip_role_refresh})
