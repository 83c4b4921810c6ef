from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningSessionStatus

OPERATION = Operation(
    api=API,
    id="getRoleMiningSessionStatus",
    method="GET",
    path="/role-mining-sessions/{sessionId}/status",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningSessionStatus"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="get-role-mining-session-status",
)


def get_role_mining_session_status(session_id: str) -> Request[RoleMiningSessionStatus]:
    """Get role mining session status."""
    return Request(OPERATION, _path("/role-mining-sessions/{sessionId}/status", **{"sessionId": session_id}))
