from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import TaggedObject

OPERATION = Operation(
    id="listTaggedObjects",
    method="GET",
    path="/tagged-objects",
    prefix="/v2025",
    tag="Tagged Objects",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["TaggedObject"]}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    filterable={"objectRef.id": ("eq", "in"), "objectRef.type": ("eq", "in"), "tagName": ("eq", "in")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-tagged-objects",
)


def list_tagged_objects(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None, filters: str | None = None
) -> PagedRequest[list[TaggedObject], TaggedObject]:
    """List tagged objects.

    GET /tagged-objects
    Scopes: idn:tag:manage, idn:tag:read.
    Filterable: objectRef.id (eq, in), objectRef.type (eq, in), tagName (eq, in).

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/list-tagged-objects
    """
    return PagedRequest(
        OPERATION, "/tagged-objects", query={"limit": limit, "offset": offset, "count": count, "filters": filters}
    )
