from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningPotentialRole, RoleMiningPotentialRoleEditEntitlements

OPERATION = Operation(
    api=API,
    id="updateEntitlementsPotentialRole",
    method="POST",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/edit-entitlements",
    tag="IAI Role Mining",
    results={201: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json": "RoleMiningPotentialRoleEditEntitlements"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="update-entitlements-potential-role",
)


def update_entitlements_potential_role(
    session_id: Id, potential_role_id: Id, body: RoleMiningPotentialRoleEditEntitlements | Mapping[str, Any]
) -> Request[RoleMiningPotentialRole]:
    """Excludes entitlements from a potential role, or includes them again (`exclude` false).

    Returns the potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/edit-entitlements",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=body,
    )
