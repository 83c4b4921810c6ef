from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import TaggedObject

OPERATION = Operation(
    api=API,
    id="listTaggedObjects",
    method="GET",
    path="/tagged-objects",
    tag="Tagged Objects",
    results={200: {"application/json": ["TaggedObject"]}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    filterable={"objectRef.id": ("eq", "in"), "objectRef.type": ("eq", "in"), "tagName": ("eq", "in")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-tagged-objects",
)


def list_tagged_objects(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None, filters: str | None = None
) -> PagedRequest[list[TaggedObject], TaggedObject]:
    """Returns all objects that have tags, with their tags.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION, "/tagged-objects", query={"limit": limit, "offset": offset, "count": count, "filters": filters}
    )
