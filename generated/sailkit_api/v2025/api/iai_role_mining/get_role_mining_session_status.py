from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleMiningSessionStatus

OPERATION = Operation(
    id="getRoleMiningSessionStatus",
    method="GET",
    path="/role-mining-sessions/{sessionId}/status",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RoleMiningSessionStatus"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-role-mining-session-status",
)


def get_role_mining_session_status(session_id: str) -> Request[RoleMiningSessionStatus]:
    """Get role mining session status.

    GET /role-mining-sessions/{sessionId}/status
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.

    Args:
        session_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-role-mining-session-status
    """
    return Request(OPERATION, _path("/role-mining-sessions/{sessionId}/status", **{"sessionId": session_id}))
