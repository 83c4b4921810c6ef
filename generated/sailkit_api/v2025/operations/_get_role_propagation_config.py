from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RolePropagationConfigResponse

OPERATION = Operation(
    api=API,
    id="getRolePropagationConfig",
    method="GET",
    path="/role-propagation-config",
    tag="Role Propagation",
    results={200: {"application/json": "RolePropagationConfigResponse"}},
    scopes=("idn:role-propagation-config:read",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-role-propagation-config",
)


def get_role_propagation_config() -> Request[RolePropagationConfigResponse]:
    """Returns the configuration of the propagation of role changes, with whether it is enabled."""
    return Request(OPERATION, "/role-propagation-config")
