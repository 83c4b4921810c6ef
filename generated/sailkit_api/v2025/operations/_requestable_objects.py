from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import join_values as _join_values

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ListRequestableObjectsType,
        RequestableObject,
        RequestableObjectRequestStatus,
    )


_LIST_REQUESTABLE_OBJECTS = Operation(
    api=API,
    id="listRequestableObjects",
    method="GET",
    path="/requestable-objects",
    tag="Requestable Objects",
    results={200: {"application/json": ["RequestableObject"]}},
    scopes=("idn:requestable-objects:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"id": ("eq", "in"), "name": ("eq", "in", "sw")},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-requestable-objects",
)


def list_requestable_objects(
    *,
    identity_id: Id | None = None,
    types: Collection[ListRequestableObjectsType | str] | None = None,
    term: str | None = None,
    statuses: Collection[RequestableObjectRequestStatus | str | None] | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[RequestableObject], RequestableObject]:
    """Returns the roles and access profiles that can be requested.

    With `identity-id` each has a status for that identity, and `statuses` works only then; without it the caller
    must be an administrator. `term` overrides `filters`.

    Args:
        types: Some of ACCESS_PROFILE, ROLE.
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
        _LIST_REQUESTABLE_OBJECTS,
        "/requestable-objects",
        query={
            "identity-id": identity_id,
            "types": _join_values(types),
            "term": term,
            "statuses": _join_values(statuses),
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )
