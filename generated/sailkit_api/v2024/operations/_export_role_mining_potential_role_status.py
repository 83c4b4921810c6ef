from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningPotentialRoleExportResponse

OPERATION = Operation(
    api=API,
    id="exportRoleMiningPotentialRoleStatus",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRoleExportResponse"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="export-role-mining-potential-role-status",
)


def export_role_mining_potential_role_status(
    session_id: str, potential_role_id: str, export_id: str
) -> Request[RoleMiningPotentialRoleExportResponse]:
    """Export role mining potential role status."""
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id, "exportId": export_id},
        ),
    )
