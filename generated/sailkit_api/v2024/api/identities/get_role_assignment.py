from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleAssignmentDto

OPERATION = Operation(
    id="getRoleAssignment",
    method="GET",
    path="/identities/{identityId}/role-assignments/{assignmentId}",
    prefix="/v2024",
    tag="Identities",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "RoleAssignmentDto"}},
    scopes=("idn:identity-direct-report:read", "idn:identity:manage", "idn:identity:read"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-role-assignment",
)


def get_role_assignment(identity_id: str, assignment_id: str) -> Request[RoleAssignmentDto]:
    """Get role assignment.

    Returns one role assignment of an identity, with its assigner, context, dimensions, account targets and dates.

    GET /identities/{identityId}/role-assignments/{assignmentId}
    Scopes: idn:identity-direct-report:read, idn:identity:manage, idn:identity:read.

    Args:
        identity_id: Text.
        assignment_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-role-assignment
    """
    return Request(
        OPERATION,
        _path(
            "/identities/{identityId}/role-assignments/{assignmentId}",
            **{"identityId": identity_id, "assignmentId": assignment_id},
        ),
    )
