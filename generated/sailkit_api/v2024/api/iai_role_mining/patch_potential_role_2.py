from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request
from ....runtime import path as _path

if TYPE_CHECKING:
    from ...models import PatchPotentialRoleRequestItem, RoleMiningPotentialRole

OPERATION = Operation(
    id="patchPotentialRole2",
    method="PATCH",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
    prefix="/v2024",
    tag="IAI Role Mining",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json-patch+json": ["PatchPotentialRoleRequestItem"]},
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-potential-role-2",
)


def patch_potential_role_2(
    session_id: str, potential_role_id: str, body: list[PatchPotentialRoleRequestItem]
) -> Request[RoleMiningPotentialRole]:
    """Update potential role 2.

    PATCH /role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.

    Args:
        session_id: Text.
        potential_role_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-potential-role-2
    """
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=body,
    )
