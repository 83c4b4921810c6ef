from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningSessionDto, RoleMiningSessionResponse

OPERATION = Operation(
    api=API,
    id="createRoleMiningSessions",
    method="POST",
    path="/role-mining-sessions",
    tag="IAI Role Mining",
    results={201: {"application/json": "RoleMiningSessionResponse"}},
    bodies={"application/json": "RoleMiningSessionDto"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="create-role-mining-sessions",
)


def create_role_mining_sessions(body: RoleMiningSessionDto | Mapping[str, Any]) -> Request[RoleMiningSessionResponse]:
    """Starts a role mining session over a set of identities, and returns it.

    Poll its status until the potential roles are ready.
    """
    return Request(OPERATION, "/role-mining-sessions", body=body)
