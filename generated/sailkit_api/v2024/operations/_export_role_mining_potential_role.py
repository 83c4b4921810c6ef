from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="exportRoleMiningPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export",
    tag="IAI Role Mining",
    results={200: {"application/zip": BYTES}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="export-role-mining-potential-role",
)


def export_role_mining_potential_role(session_id: Id, potential_role_id: Id) -> Request[bytes]:
    """Returns a ZIP archive of CSV files: the identities and entitlements of a potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
    )
