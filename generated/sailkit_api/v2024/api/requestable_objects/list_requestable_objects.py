from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import joined as _joined

if TYPE_CHECKING:
    from ...models import ListRequestableObjectsTypesItem, RequestableObject, RequestableObjectRequestStatus

OPERATION = Operation(
    id="listRequestableObjects",
    method="GET",
    path="/requestable-objects",
    prefix="/v2024",
    tag="Requestable Objects",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["RequestableObject"]}},
    scopes=("idn:requestable-objects:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"id": ("eq", "in"), "name": ("eq", "in", "sw")},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-requestable-objects",
)


def list_requestable_objects(
    *,
    identity_id: str | None = None,
    types: list[ListRequestableObjectsTypesItem | str] | None = None,
    term: str | None = None,
    statuses: list[RequestableObjectRequestStatus | str | None] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[RequestableObject], RequestableObject]:
    """List requestable objects.

    GET /requestable-objects
    Scopes: idn:requestable-objects:read.
    User levels: ORG_ADMIN.
    Filterable: id (eq, in), name (eq, in, sw).
    Sortable: name.

    Args:
        identity_id: Text.
        types: A list.
        term: Text.
        statuses: A list.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2024/list-requestable-objects
    """
    return PagedRequest(
        OPERATION,
        "/requestable-objects",
        query={
            "identity-id": identity_id,
            "types": _joined(types),
            "term": term,
            "statuses": _joined(statuses),
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )
