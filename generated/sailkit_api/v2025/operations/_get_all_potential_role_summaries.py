from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningPotentialRoleSummary

OPERATION = Operation(
    api=API,
    id="getAllPotentialRoleSummaries",
    method="GET",
    path="/role-mining-potential-roles",
    tag="IAI Role Mining",
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
    page="get-all-potential-role-summaries",
)


def get_all_potential_role_summaries(
    *,
    sorters: Sorters | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleSummary], RoleMiningPotentialRoleSummary]:
    """Returns potential roles of all role mining sessions, in short form.

    Args:
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
        "/role-mining-potential-roles",
        query={"sorters": sorters, "filters": filters, "offset": offset, "limit": limit, "count": count},
    )
