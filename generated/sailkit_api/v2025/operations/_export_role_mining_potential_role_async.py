from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningPotentialRoleExportRequest, RoleMiningPotentialRoleExportResponse

OPERATION = Operation(
    api=API,
    id="exportRoleMiningPotentialRoleAsync",
    method="POST",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async",
    tag="IAI Role Mining",
    results={202: {"application/json": "RoleMiningPotentialRoleExportResponse"}},
    bodies={"application/json": "RoleMiningPotentialRoleExportRequest"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="export-role-mining-potential-role-async",
)


def export_role_mining_potential_role_async(
    session_id: Id, potential_role_id: Id, body: RoleMiningPotentialRoleExportRequest | Mapping[str, Any] | None = None
) -> Request[RoleMiningPotentialRoleExportResponse]:
    """Starts an export of a potential role, and returns the id of the export.

    Poll its status, then download the archive.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=body,
    )
