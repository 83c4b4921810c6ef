from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import PatchPotentialRoleRequestItem, RoleMiningPotentialRole

OPERATION = Operation(
    api=API,
    id="patchPotentialRoleSession",
    method="PATCH",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json-patch+json": ["PatchPotentialRoleRequestItem"]},
    scopes=("iai:access-modeling:manage",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="patch-potential-role-session",
)


def patch_potential_role_session(
    session_id: str, potential_role_id: str, body: list[PatchPotentialRoleRequestItem]
) -> Request[RoleMiningPotentialRole]:
    """Update potential role session."""
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=body,
    )
