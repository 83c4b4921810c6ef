from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MultiHostIntegrationsAggScheduleUpdate

OPERATION = Operation(
    id="getEntitlementAggregationGroups",
    method="GET",
    path="/multihosts/{multiHostId}/entitlementAggregationGroups",
    prefix="/v2025",
    tag="Multi-Host Integration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["MultiHostIntegrationsAggScheduleUpdate"]}},
    scopes=("idn:multihosts-admin:manage",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-entitlement-aggregation-groups",
)


def get_entitlement_aggregation_groups(
    multi_host_id: str, *, offset: int | None = None, limit: int | None = None
) -> PagedRequest[list[MultiHostIntegrationsAggScheduleUpdate], MultiHostIntegrationsAggScheduleUpdate]:
    """Get entitlement aggregation groups.

    GET /multihosts/{multiHostId}/entitlementAggregationGroups
    Scopes: idn:multihosts-admin:manage.
    User levels: ORG_ADMIN.

    Args:
        multi_host_id: Text.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.

    https://developer.sailpoint.com/docs/api/v2025/get-entitlement-aggregation-groups
    """
    return PagedRequest(
        OPERATION,
        _path("/multihosts/{multiHostId}/entitlementAggregationGroups", **{"multiHostId": multi_host_id}),
        query={"offset": offset, "limit": limit},
    )
