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
    id="listEntitlementParents",
    method="GET",
    path="/entitlements/{id}/parents",
    tag="Entitlements",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "attribute": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "requestable": ("eq",),
        "source.id": ("eq", "in"),
        "type": ("eq", "in"),
        "value": ("eq", "in", "sw"),
    },
    sortable=("attribute", "created", "id", "modified", "name", "source.id", "type", "value"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-entitlement-parents",
)


def list_entitlement_parents(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the parents of an entitlement in the hierarchy of its source.

    Args:
        id: ID of the entitlement; see `entitlements.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/entitlements/{id}/parents", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count, "sorters": sorters, "filters": filters},
    )
