from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Tag,
    )


_CREATE_TAG = Operation(
    api=API,
    id="createTag",
    method="POST",
    path="/tags",
    tag="Tags",
    results={201: {"application/json": "Tag"}},
    bodies={"application/json": "Tag"},
    scopes=("idn:tag:manage",),
    application=True,
    page="create-tag",
)


def create_tag(
    body: Tag | Mapping[str, Any],
) -> Request[Tag]:
    """Creates a tag."""
    return Request(
        _CREATE_TAG,
        "/tags",
        body=body,
    )


_DELETE_TAG_BY_ID = Operation(
    api=API,
    id="deleteTagById",
    method="DELETE",
    path="/tags/{id}",
    tag="Tags",
    results={204: {}},
    scopes=("idn:tag:manage",),
    application=True,
    destroys=True,
    page="delete-tag-by-id",
)


def delete_tag_by_id(
    id: Id,
) -> Request[None]:
    """Deletes a tag and returns nothing.

    Args:
        id: ID of the tag; see `tags.list`.
    """
    return Request(
        _DELETE_TAG_BY_ID,
        _fill_path("/tags/{id}", **{"id": id}),
    )


_GET_TAG_BY_ID = Operation(
    api=API,
    id="getTagById",
    method="GET",
    path="/tags/{id}",
    tag="Tags",
    results={200: {"application/json": "Tag"}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    page="get-tag-by-id",
)


def get_tag_by_id(
    id: Id,
) -> Request[Tag]:
    """Returns one tag by its id.

    Args:
        id: ID of the tag; see `tags.list`.
    """
    return Request(
        _GET_TAG_BY_ID,
        _fill_path("/tags/{id}", **{"id": id}),
    )


_LIST_TAGS = Operation(
    api=API,
    id="listTags",
    method="GET",
    path="/tags",
    tag="Tags",
    results={200: {"application/json": ["Tag"]}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    filterable={"id": ("eq", "in"), "name": ("eq", "in", "sw")},
    sortable=("created", "id", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-tags",
)


def list_tags(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Tag], Tag]:
    """Returns the tags of the tenant.

    Args:
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
        _LIST_TAGS,
        "/tags",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )
