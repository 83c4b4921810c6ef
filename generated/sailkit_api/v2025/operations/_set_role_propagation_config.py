from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RolePropagationConfigInput, RolePropagationConfigResponse

OPERATION = Operation(
    api=API,
    id="setRolePropagationConfig",
    method="PUT",
    path="/role-propagation-config",
    tag="Role Propagation",
    results={200: {"application/json": "RolePropagationConfigResponse"}},
    bodies={"application/json": "RolePropagationConfigInput"},
    scopes=("idn:role-propagation-config:write",),
    user_levels=("API", "HELPDESK", "ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="set-role-propagation-config",
)


def set_role_propagation_config(
    body: RolePropagationConfigInput | Mapping[str, Any],
) -> Request[RolePropagationConfigResponse]:
    """Enables or disables the propagation of role changes for the tenant."""
    return Request(OPERATION, "/role-propagation-config", body=body)
