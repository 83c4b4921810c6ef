from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningPotentialRoleProvisionRequest, RoleMiningPotentialRoleSummary

OPERATION = Operation(
    api=API,
    id="createPotentialRoleProvisionRequest",
    method="POST",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/provision",
    tag="IAI Role Mining",
    results={202: {"application/json": "RoleMiningPotentialRoleSummary"}},
    bodies={"application/json": "RoleMiningPotentialRoleProvisionRequest"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="create-potential-role-provision-request",
)


def create_potential_role_provision_request(
    session_id: Id,
    potential_role_id: Id,
    body: RoleMiningPotentialRoleProvisionRequest | Mapping[str, Any] | None = None,
    *,
    min_entitlement_popularity: int | None = None,
    include_common_access: bool | None = None,
) -> Request[RoleMiningPotentialRoleSummary]:
    """Starts a job that makes a role from a potential role.

    `min-entitlement-popularity` and `include-common-access` choose its entitlements; `includeIdentities` true also
    requests the role for the identities. The status is `provisionState` of the potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        min_entitlement_popularity: At least 0, at most 100. Default: 0.
        include_common_access: Default: true.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/provision",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={
            "min-entitlement-popularity": min_entitlement_popularity,
            "include-common-access": include_common_access,
        },
        body=body,
    )
