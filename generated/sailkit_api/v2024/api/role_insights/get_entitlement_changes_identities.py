from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import RoleInsightsIdentities

OPERATION = Operation(
    id="getEntitlementChangesIdentities",
    method="GET",
    path="/role-insights/{insightId}/entitlement-changes/{entitlementId}/identities",
    prefix="/v2024",
    tag="Role Insights",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["RoleInsightsIdentities"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"name": ("sw",)},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-entitlement-changes-identities",
)


def get_entitlement_changes_identities(
    insight_id: str,
    entitlement_id: str,
    *,
    has_entitlement: bool | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[RoleInsightsIdentities], RoleInsightsIdentities]:
    """Get entitlement changes identities.

    GET /role-insights/{insightId}/entitlement-changes/{entitlementId}/identities
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:role-insights.
    Filterable: name (sw).
    Sortable: name.

    Args:
        insight_id: Text.
        entitlement_id: Text.
        has_entitlement: Left out, the service takes false.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/get-entitlement-changes-identities
    """
    return PagedRequest(
        OPERATION,
        _path(
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
