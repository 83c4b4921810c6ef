from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperationRoleMining, RoleMiningPotentialRole

OPERATION = Operation(
    api=API,
    id="patchPotentialRoleSession",
    method="PATCH",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json-patch+json": ["JsonPatchOperationRoleMining"]},
    scopes=("iai:access-modeling:manage",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="patch-potential-role-session",
)


def patch_potential_role_session(
    session_id: Id, potential_role_id: Id, body: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]]
) -> Request[RoleMiningPotentialRole]:
    """Changes a potential role of a session by JSON Patch.

    Only `name`, `description` and `saved` can be changed.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=body,
    )
