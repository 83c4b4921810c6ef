from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningEntitlement

OPERATION = Operation(
    api=API,
    id="getExcludedEntitlementsPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/excluded-entitlements",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningEntitlement"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={"applicationName": ("sw",), "entitlementRef.name": ("sw",)},
    sortable=("popularity",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-excluded-entitlements-potential-role",
)


def get_excluded_entitlements_potential_role(
    session_id: Id,
    potential_role_id: Id,
    *,
    sorters: Sorters | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningEntitlement], RoleMiningEntitlement]:
    """Returns the entitlements that are excluded from a potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/excluded-entitlements",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={"sorters": sorters, "filters": filters, "offset": offset, "limit": limit, "count": count},
    )
