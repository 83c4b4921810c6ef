from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    session_id: Id, potential_role_id: Id, export_id: Id
) -> Request[RoleMiningPotentialRoleExportResponse]:
    """Returns the status of an export of a potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        export_id: ID of the export; see `role_mining.start_potential_role_export`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id, "exportId": export_id},
        ),
    )
