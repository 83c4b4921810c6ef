from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="exportRoleMiningPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/zip": BYTES}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/export-role-mining-potential-role",
)


def export_role_mining_potential_role(session_id: str, potential_role_id: str) -> Request[bytes]:
    """Export role mining potential role.

    GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.

    Args:
        session_id: Text.
        potential_role_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/export-role-mining-potential-role
    """
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
    )
