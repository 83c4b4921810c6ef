from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleMiningPotentialRoleEntitlements

OPERATION = Operation(
    id="getPotentialRoleEntitlements",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}/entitlements",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["RoleMiningPotentialRoleEntitlements"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    filterable={"entitlementRef.name": ("sw",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-potential-role-entitlements",
)


def get_potential_role_entitlements(
    session_id: str,
    potential_role_id: str,
    *,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleEntitlements], RoleMiningPotentialRoleEntitlements]:
    """Get potential role entitlements.

    GET /role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}/entitlements
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.
    User levels: ORG_ADMIN.
    Filterable: entitlementRef.name (sw).

    Args:
        session_id: Text.
        potential_role_id: Text.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-potential-role-entitlements
    """
    return PagedRequest(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}/entitlements",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={"filters": filters, "offset": offset, "limit": limit, "count": count},
    )
