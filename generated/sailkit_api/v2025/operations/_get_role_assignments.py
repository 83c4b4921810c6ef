from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleAssignmentDto, RoleAssignmentRef

OPERATION = Operation(
    api=API,
    id="getRoleAssignments",
    method="GET",
    path="/identities/{identityId}/role-assignments",
    tag="Identities",
    results={200: {"application/json": [OneOf(("RoleAssignmentRef", "RoleAssignmentDto"))]}},
    scopes=("idn:identity-direct-report:read", "idn:identity:manage", "idn:identity:read"),
    paging=Paging(style="single"),
    page="get-role-assignments",
)


def get_role_assignments(
    identity_id: Id, *, role_id: Id | None = None, role_name: str | None = None
) -> PagedRequest[list[RoleAssignmentRef | RoleAssignmentDto], RoleAssignmentRef | RoleAssignmentDto]:
    """Returns the role assignments of an identity, all in one answer.

    Without a role they are short references; with the id or the name of a role, each comes with its assigner,
    context, dimensions and account targets.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/identities/{identityId}/role-assignments", **{"identityId": identity_id}),
        query={"roleId": role_id, "roleName": role_name},
    )
