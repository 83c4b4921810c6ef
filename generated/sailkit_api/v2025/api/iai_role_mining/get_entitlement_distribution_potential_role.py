from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getEntitlementDistributionPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularity-distribution",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": None}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-entitlement-distribution-potential-role",
)


def get_entitlement_distribution_potential_role(
    session_id: str, potential_role_id: str, *, include_common_access: bool | None = None
) -> Request[dict[str, int]]:
    """Get entitlement distribution potential role.

    GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularity-distribution
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.

    Args:
        session_id: Text.
        potential_role_id: Text.
        include_common_access: True or false.

    https://developer.sailpoint.com/docs/api/v2025/get-entitlement-distribution-potential-role
    """
    return Request(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularity-distribution",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={"includeCommonAccess": include_common_access},
    )
