from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import GetTaggedObjectType, TaggedObject

OPERATION = Operation(
    id="listTaggedObjectsByType",
    method="GET",
    path="/tagged-objects/{type}",
    prefix="/v2024",
    tag="Tagged Objects",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["TaggedObject"]}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    filterable={"objectRef.id": ("eq",), "objectRef.type": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-tagged-objects-by-type",
)


def list_tagged_objects_by_type(
    type: GetTaggedObjectType | str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[TaggedObject], TaggedObject]:
    """List tagged objects by type.

    GET /tagged-objects/{type}
    Scopes: idn:tag:manage, idn:tag:read.
    Filterable: objectRef.id (eq), objectRef.type (eq).

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-tagged-objects-by-type
    """
    return PagedRequest(
        OPERATION,
        _path("/tagged-objects/{type}", **{"type": type}),
        query={"limit": limit, "offset": offset, "count": count, "filters": filters},
    )
