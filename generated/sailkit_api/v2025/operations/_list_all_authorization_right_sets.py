from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import HierarchicalRightSet

OPERATION = Operation(
    api=API,
    id="listAllAuthorizationRightSets",
    method="GET",
    path="/authorization/authorization-assignable-right-sets",
    tag="Custom User Levels",
    results={200: {"application/json": ["HierarchicalRightSet"]}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={"category": ("eq",)},
    sortable=("category", "id", "name"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-all-authorization-right-sets",
)


def list_all_authorization_right_sets(
    *, filters: str | None = None, sorters: Sorters | None = None, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[HierarchicalRightSet], HierarchicalRightSet]:
    """Returns the right sets from which user levels can be made, as a hierarchy.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        "/authorization/authorization-assignable-right-sets",
        query={"filters": filters, "sorters": sorters, "limit": limit, "offset": offset},
    )
