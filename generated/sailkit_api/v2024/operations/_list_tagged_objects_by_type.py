from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetTaggedObjectType, TaggedObject

OPERATION = Operation(
    api=API,
    id="listTaggedObjectsByType",
    method="GET",
    path="/tagged-objects/{type}",
    tag="Tagged Objects",
    results={200: {"application/json": ["TaggedObject"]}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    filterable={"objectRef.id": ("eq",), "objectRef.type": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-tagged-objects-by-type",
)


def list_tagged_objects_by_type(
    type: GetTaggedObjectType | str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[TaggedObject], TaggedObject]:
    """Returns the objects of one type that have tags, with their tags.

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/tagged-objects/{type}", **{"type": type}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters},
    )
