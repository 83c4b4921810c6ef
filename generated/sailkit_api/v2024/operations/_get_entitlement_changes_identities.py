from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleInsightsIdentities

OPERATION = Operation(
    api=API,
    id="getEntitlementChangesIdentities",
    method="GET",
    path="/role-insights/{insightId}/entitlement-changes/{entitlementId}/identities",
    tag="Role Insights",
    results={200: {"application/json": ["RoleInsightsIdentities"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"name": ("sw",)},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-entitlement-changes-identities",
)


def get_entitlement_changes_identities(
    insight_id: Id,
    entitlement_id: Id,
    *,
    has_entitlement: bool | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[RoleInsightsIdentities], RoleInsightsIdentities]:
    """Returns the identities of a role that would be affected by a suggested entitlement.

    `hasEntitlement` selects those that have it already or those that do not.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
        entitlement_id: ID of the entitlement; see `entitlements.list`.
        has_entitlement: Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        _fill_path(
            "/role-insights/{insightId}/entitlement-changes/{entitlementId}/identities",
            **{"insightId": insight_id, "entitlementId": entitlement_id},
        ),
        query={
            "hasEntitlement": has_entitlement,
            "offset": offset,
            "limit": limit,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )
