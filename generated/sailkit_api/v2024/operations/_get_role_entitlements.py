from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Entitlement

OPERATION = Operation(
    api=API,
    id="getRoleEntitlements",
    method="GET",
    path="/roles/{id}/entitlements",
    tag="Roles",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    filterable={
        "attribute": ("eq", "sw"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
        "source.id": ("eq", "in"),
        "value": ("eq", "sw"),
    },
    sortable=("attribute", "created", "modified", "name", "value"),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="get-role-entitlements",
)


def get_role_entitlements(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the entitlements of a role, at most 50 a page.

    Args:
        id: ID of the role; see `roles.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/roles/{id}/entitlements", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
