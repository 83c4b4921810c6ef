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
    id="patchPotentialRole",
    method="PATCH",
    path="/role-mining-potential-roles/{potentialRoleId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json-patch+json": ["JsonPatchOperationRoleMining"]},
    scopes=("iai:access-modeling:manage",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="patch-potential-role",
)


def patch_potential_role(
    potential_role_id: Id, body: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]]
) -> Request[RoleMiningPotentialRole]:
    """Changes a potential role by JSON Patch.

    Only `name`, `description` and `saved` can be changed.

    Args:
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        OPERATION,
        _fill_path("/role-mining-potential-roles/{potentialRoleId}", **{"potentialRoleId": potential_role_id}),
        body=body,
    )
