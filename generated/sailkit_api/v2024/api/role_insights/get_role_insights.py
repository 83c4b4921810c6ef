from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import RoleInsight

OPERATION = Operation(
    id="getRoleInsights",
    method="GET",
    path="/role-insights",
    prefix="/v2024",
    tag="Role Insights",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["RoleInsight"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",), "ownerName": ("sw",)},
    sortable=("identitiesWithAccess", "numberOfUpdates", "totalNumberOfIdentities"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-role-insights",
)


def get_role_insights(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[RoleInsight], RoleInsight]:
    """Get role insights.

    GET /role-insights
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:role-insights.
    Filterable: description (sw), name (sw), ownerName (sw).
    Sortable: identitiesWithAccess, numberOfUpdates, totalNumberOfIdentities.

    Args:
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

    https://developer.sailpoint.com/docs/api/v2024/get-role-insights
    """
    return PagedRequest(
        OPERATION,
        "/role-insights",
        query={"offset": offset, "limit": limit, "count": count, "sorters": sorters, "filters": filters},
    )
