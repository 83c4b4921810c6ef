from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def get_role_mining_session_status(session_id: Id) -> Request[RoleMiningSessionStatus]:
    """Returns the status of a role mining session.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
    """
    return Request(OPERATION, _fill_path("/role-mining-sessions/{sessionId}/status", **{"sessionId": session_id}))
