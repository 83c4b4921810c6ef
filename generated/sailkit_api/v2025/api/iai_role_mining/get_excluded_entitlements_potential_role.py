from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleMiningEntitlement

OPERATION = Operation(
    id="getExcludedEntitlementsPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/excluded-entitlements",
    prefix="/v2025",
    tag="IAI Role Mining",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["RoleMiningEntitlement"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={"applicationName": ("sw",), "entitlementRef.name": ("sw",)},
    sortable=("popularity",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-excluded-entitlements-potential-role",
)


def get_excluded_entitlements_potential_role(
    session_id: str,
    potential_role_id: str,
    *,
    sorters: str | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningEntitlement], RoleMiningEntitlement]:
    """Get excluded entitlements potential role.

    GET /role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/excluded-entitlements
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.
    Filterable: applicationName (sw), entitlementRef.name (sw).
    Sortable: popularity.

    Args:
        session_id: Text.
        potential_role_id: Text.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-excluded-entitlements-potential-role
    """
    return PagedRequest(
        OPERATION,
        _path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/excluded-entitlements",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={"sorters": sorters, "filters": filters, "offset": offset, "limit": limit, "count": count},
    )
