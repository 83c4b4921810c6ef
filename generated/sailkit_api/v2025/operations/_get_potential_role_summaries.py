from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningPotentialRoleSummary

OPERATION = Operation(
    api=API,
    id="getPotentialRoleSummaries",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries",
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
        "name": ("co", "eq", "sw"),
        "quality": ("eq", "ge", "gt", "le", "lt"),
        "saved": ("eq",),
        "startDate": ("ge", "gt"),
        "type": ("eq",),
    },
    sortable=("createdDate",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-potential-role-summaries",
)


def get_potential_role_summaries(
    session_id: Id,
    *,
    sorters: Sorters | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleSummary], RoleMiningPotentialRoleSummary]:
    """Returns the potential roles of one role mining session, in short form.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
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
        _fill_path("/role-mining-sessions/{sessionId}/potential-role-summaries", **{"sessionId": session_id}),
        query={"sorters": sorters, "filters": filters, "offset": offset, "limit": limit, "count": count},
    )
