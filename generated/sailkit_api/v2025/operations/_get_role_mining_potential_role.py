from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningPotentialRole

OPERATION = Operation(
    api=API,
    id="getRoleMiningPotentialRole",
    method="GET",
    path="/role-mining-potential-roles/{potentialRoleId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-role-mining-potential-role",
)


def get_role_mining_potential_role(potential_role_id: Id) -> Request[RoleMiningPotentialRole]:
    """Returns one potential role, whatever its session.

    Args:
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        OPERATION,
        _fill_path("/role-mining-potential-roles/{potentialRoleId}", **{"potentialRoleId": potential_role_id}),
    )
