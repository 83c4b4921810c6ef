from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleMiningPotentialRoleExportRequest, RoleMiningPotentialRoleExportResponse

OPERATION = Operation(
    id="exportRoleMiningPotentialRoleAsync",
    method="POST",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async",
    prefix="/v2024",
    tag="IAI Role Mining",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": "RoleMiningPotentialRoleExportResponse"}},
    bodies={"application/json": "RoleMiningPotentialRoleExportRequest"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/export-role-mining-potential-role-async",
)


def export_role_mining_potential_role_async(
    session_id: str, potential_role_id: str, body: RoleMiningPotentialRoleExportRequest | None = None
) -> Request[RoleMiningPotentialRoleExportResponse]:
    """Export role mining potential role asynchronously.

    POST /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage.

    Args:
        session_id: Text.
        potential_role_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/export-role-mining-potential-role-async
    """
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=UNSET if body is None else body,
    )
