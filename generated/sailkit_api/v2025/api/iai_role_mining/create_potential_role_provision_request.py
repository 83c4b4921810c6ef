from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleMiningPotentialRoleProvisionRequest, RoleMiningPotentialRoleSummary

OPERATION = Operation(
    id="createPotentialRoleProvisionRequest",
    method="POST",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/provision",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "RoleMiningPotentialRoleSummary"}},
    bodies={"application/json": "RoleMiningPotentialRoleProvisionRequest"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-potential-role-provision-request",
)


def create_potential_role_provision_request(
    session_id: str,
    potential_role_id: str,
    body: RoleMiningPotentialRoleProvisionRequest | None = None,
    *,
    min_entitlement_popularity: int | None = None,
    include_common_access: bool | None = None,
) -> Request[RoleMiningPotentialRoleSummary]:
    """Create potential role provision request.

    POST /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/provision
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage.

    Args:
        session_id: Text.
        potential_role_id: Text.
        min_entitlement_popularity: At least 0, at most 100. Left out, the service takes 0.
        include_common_access: Left out, the service takes true.

    https://developer.sailpoint.com/docs/api/v2025/create-potential-role-provision-request
    """
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/provision",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={
            "min-entitlement-popularity": min_entitlement_popularity,
            "include-common-access": include_common_access,
        },
        body=UNSET if body is None else body,
    )
