from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getEntitlementDistributionPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularity-distribution",
    tag="IAI Role Mining",
    results={200: {"application/json": None}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="get-entitlement-distribution-potential-role",
)


def get_entitlement_distribution_potential_role(
    session_id: Id, potential_role_id: Id, *, include_common_access: bool | None = None
) -> Request[dict[str, int]]:
    """Returns how the popularity of entitlements is distributed in a potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularity-distribution",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={"includeCommonAccess": include_common_access},
    )
