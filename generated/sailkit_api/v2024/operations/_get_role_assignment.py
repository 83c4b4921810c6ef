from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleAssignmentDto

OPERATION = Operation(
    api=API,
    id="getRoleAssignment",
    method="GET",
    path="/identities/{identityId}/role-assignments/{assignmentId}",
    tag="Identities",
    results={200: {"application/json": "RoleAssignmentDto"}},
    scopes=("idn:identity-direct-report:read", "idn:identity:manage", "idn:identity:read"),
    page="get-role-assignment",
)


def get_role_assignment(identity_id: Id, assignment_id: Id) -> Request[RoleAssignmentDto]:
    """Returns one role assignment of an identity, with its assigner, context, dimensions, account targets and dates.

    Args:
        identity_id: ID of the identity; see `identities.list`.
        assignment_id: ID of the assignment; see `identities.list_role_assignments`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/identities/{identityId}/role-assignments/{assignmentId}",
            **{"identityId": identity_id, "assignmentId": assignment_id},
        ),
    )
