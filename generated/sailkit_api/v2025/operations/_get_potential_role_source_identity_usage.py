from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningPotentialRoleSourceUsage

OPERATION = Operation(
    api=API,
    id="getPotentialRoleSourceIdentityUsage",
    method="GET",
    path="/role-mining-potential-roles/{potentialRoleId}/sources/{sourceId}/identityUsage",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningPotentialRoleSourceUsage"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    sortable=("displayName", "email", "usageCount"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-potential-role-source-identity-usage",
)


def get_potential_role_source_identity_usage(
    potential_role_id: Id,
    source_id: Id,
    *,
    sorters: Sorters | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleSourceUsage], RoleMiningPotentialRoleSourceUsage]:
    """Returns on how many of the last 90 days each identity of a potential role used a source.

    Args:
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        source_id: ID of the source; see `sources.list`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path(
            "/role-mining-potential-roles/{potentialRoleId}/sources/{sourceId}/identityUsage",
            **{"potentialRoleId": potential_role_id, "sourceId": source_id},
        ),
        query={"sorters": sorters, "offset": offset, "limit": limit, "count": count},
    )
