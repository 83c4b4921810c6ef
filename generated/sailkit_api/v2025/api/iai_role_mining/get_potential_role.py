from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleMiningPotentialRole

OPERATION = Operation(
    id="getPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-potential-role",
)


def get_potential_role(session_id: str, potential_role_id: str) -> Request[RoleMiningPotentialRole]:
    """Get potential role.

    GET /role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        session_id: Text.
        potential_role_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-potential-role
    """
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
    )
