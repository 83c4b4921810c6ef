from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import Entitlement

OPERATION = Operation(
    api=API,
    id="listEntitlements",
    method="GET",
    path="/entitlements",
    tag="Entitlements",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("Any",),
    application=True,
    filterable={
        "attribute": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "owner.id": ("eq", "in"),
        "requestable": ("eq",),
        "source.id": ("eq", "in"),
        "type": ("eq", "in"),
        "value": ("eq", "in", "sw"),
    },
    sortable=("attribute", "created", "id", "modified", "name", "requestable", "source.id", "type", "value"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-entitlements",
)


def list_entitlements(
    *,
    account_id: Id | None = None,
    segmented_for_identity: str | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns entitlements, either those of one account or those that match a filter.

    `account-id` excludes filters and segment parameters; `include-unsegmented` false is accepted only together with
    a segment parameter.

    Args:
        include_unsegmented: Default: true.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        "/entitlements",
        query={
            "account-id": account_id,
            "segmented-for-identity": segmented_for_identity,
            "for-segment-ids": for_segment_ids,
            "include-unsegmented": include_unsegmented,
            "offset": offset,
            "limit": limit,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )
