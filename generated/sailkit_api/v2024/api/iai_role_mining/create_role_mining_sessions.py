from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import RoleMiningSessionDto, RoleMiningSessionResponse

OPERATION = Operation(
    id="createRoleMiningSessions",
    method="POST",
    path="/role-mining-sessions",
    prefix="/v2024",
    tag="IAI Role Mining",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "RoleMiningSessionResponse"}},
    bodies={"application/json": "RoleMiningSessionDto"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-role-mining-sessions",
)


def create_role_mining_sessions(body: RoleMiningSessionDto) -> Request[RoleMiningSessionResponse]:
    """Create role mining sessions.

    POST /role-mining-sessions
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage.

    https://developer.sailpoint.com/docs/api/v2024/create-role-mining-sessions
    """
    return Request(OPERATION, "/role-mining-sessions", body=body)
