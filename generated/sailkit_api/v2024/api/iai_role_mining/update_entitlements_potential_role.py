from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleMiningPotentialRole, RoleMiningPotentialRoleEditEntitlements

OPERATION = Operation(
    id="updateEntitlementsPotentialRole",
    method="POST",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/edit-entitlements",
    prefix="/v2024",
    tag="IAI Role Mining",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json": "RoleMiningPotentialRoleEditEntitlements"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/update-entitlements-potential-role",
)


def update_entitlements_potential_role(
    session_id: str, potential_role_id: str, body: RoleMiningPotentialRoleEditEntitlements
) -> Request[RoleMiningPotentialRole]:
    """Update entitlements potential role.

    POST /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/edit-entitlements
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage.

    Args:
        session_id: Text.
        potential_role_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-entitlements-potential-role
    """
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/edit-entitlements",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=body,
    )
