from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="downloadRoleMiningPotentialRoleZip",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}/download",
    tag="IAI Role Mining",
    results={200: {"application/zip": BYTES}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="download-role-mining-potential-role-zip",
)


def download_role_mining_potential_role_zip(session_id: Id, potential_role_id: Id, export_id: Id) -> Request[bytes]:
    """Returns the archive of a completed export of a potential role: CSV files in a ZIP archive.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        export_id: ID of the export; see `role_mining.start_potential_role_export`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}/download",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id, "exportId": export_id},
        ),
    )
