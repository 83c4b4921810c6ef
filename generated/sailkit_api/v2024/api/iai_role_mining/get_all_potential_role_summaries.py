from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import RoleMiningPotentialRoleSummary

OPERATION = Operation(
    id="getAllPotentialRoleSummaries",
    method="GET",
    path="/role-mining-potential-roles",
    prefix="/v2024",
    tag="IAI Role Mining",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["RoleMiningPotentialRoleSummary"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={
        "createdById": ("co", "eq", "sw"),
        "createdByName": ("co", "eq", "sw"),
        "description": ("co", "sw"),
        "endDate": ("le", "lt"),
        "freshness": ("eq", "ge", "gt", "le", "lt"),
        "identityAttribute": ("co",),
        "name": ("co", "eq", "ge", "gt", "le", "lt", "sw"),
        "quality": ("eq", "ge", "gt", "le", "lt"),
        "saved": ("eq",),
        "scopingMethod": ("eq",),
        "sessionState": ("eq",),
        "startDate": ("ge", "gt"),
        "type": ("eq", "ge", "gt", "le", "lt"),
    },
    sortable=("createdDate", "entitlementCount", "freshness", "identityCount", "quality"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-all-potential-role-summaries",
)


def get_all_potential_role_summaries(
    *,
    sorters: str | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleSummary], RoleMiningPotentialRoleSummary]:
    """Get all potential role summaries.

    GET /role-mining-potential-roles
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage, iai:access-modeling:read.
    Filterable: createdById (co, eq, sw), createdByName (co, eq, sw), description (co, sw), endDate (le, lt),
        freshness (eq, ge, gt, le, lt), identityAttribute (co), name (co, eq, ge, gt, le, lt, sw), quality (eq, ge,
        gt, le, lt), saved (eq), scopingMethod (eq), sessionState (eq), startDate (ge, gt), type (eq, ge, gt, le,
        lt).
    Sortable: createdDate, entitlementCount, freshness, identityCount, quality.

    Args:
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

    https://developer.sailpoint.com/docs/api/v2024/get-all-potential-role-summaries
    """
    return PagedRequest(
        OPERATION,
        "/role-mining-potential-roles",
        query={"sorters": sorters, "filters": filters, "offset": offset, "limit": limit, "count": count},
    )
