from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import RoleMiningSessionDraftRoleDto

OPERATION = Operation(
    api=API,
    id="getSavedPotentialRoles",
    method="GET",
    path="/role-mining-potential-roles/saved",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningSessionDraftRoleDto"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    sortable=("modified",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-saved-potential-roles",
)


def get_saved_potential_roles(
    *, sorters: Sorters | None = None, offset: int | None = None, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[RoleMiningSessionDraftRoleDto], RoleMiningSessionDraftRoleDto]:
    """Returns potential roles that were saved as drafts.

    Args:
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
        "/role-mining-potential-roles/saved",
        query={"sorters": sorters, "offset": offset, "limit": limit, "count": count},
    )
