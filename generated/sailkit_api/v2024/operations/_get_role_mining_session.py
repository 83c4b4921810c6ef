from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningSessionResponse

OPERATION = Operation(
    api=API,
    id="getRoleMiningSession",
    method="GET",
    path="/role-mining-sessions/{sessionId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningSessionResponse"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="get-role-mining-session",
)


def get_role_mining_session(session_id: Id) -> Request[RoleMiningSessionResponse]:
    """Returns one role mining session.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
    """
    return Request(OPERATION, _fill_path("/role-mining-sessions/{sessionId}", **{"sessionId": session_id}))
