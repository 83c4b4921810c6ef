from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="downloadRoleMiningPotentialRoleZip",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}/download",
    prefix="/v2024",
    tag="IAI Role Mining",
    package="sailkit_api.v2024.models",
    results={200: {"application/zip": BYTES}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/download-role-mining-potential-role-zip",
)


def download_role_mining_potential_role_zip(session_id: str, potential_role_id: str, export_id: str) -> Request[bytes]:
    """Download role mining potential role zip.

    GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}/download
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.

    Args:
        session_id: Uuid.
        potential_role_id: Uuid.
        export_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2024/download-role-mining-potential-role-zip
    """
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}/download",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id, "exportId": export_id},
        ),
    )
