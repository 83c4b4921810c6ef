from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PatchPotentialRoleRequestItem, RoleMiningPotentialRole

OPERATION = Operation(
    id="patchPotentialRole",
    method="PATCH",
    path="/role-mining-potential-roles/{potentialRoleId}",
    prefix="/v2024",
    tag="IAI Role Mining",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json-patch+json": ["PatchPotentialRoleRequestItem"]},
    scopes=("iai:access-modeling:manage",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-potential-role",
)


def patch_potential_role(
    potential_role_id: str, body: list[PatchPotentialRoleRequestItem]
) -> Request[RoleMiningPotentialRole]:
    """Update potential role.

    PATCH /role-mining-potential-roles/{potentialRoleId}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        potential_role_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-potential-role
    """
    return Request(
        OPERATION,
        _path("/role-mining-potential-roles/{potentialRoleId}", **{"potentialRoleId": potential_role_id}),
        body=body,
    )
