from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleMiningSessionResponse

OPERATION = Operation(
    id="getRoleMiningSession",
    method="GET",
    path="/role-mining-sessions/{sessionId}",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "RoleMiningSessionResponse"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-role-mining-session",
)


def get_role_mining_session(session_id: str) -> Request[RoleMiningSessionResponse]:
    """Get role mining session.

    GET /role-mining-sessions/{sessionId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.

    Args:
        session_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-role-mining-session
    """
    return Request(OPERATION, _path("/role-mining-sessions/{sessionId}", **{"sessionId": session_id}))
