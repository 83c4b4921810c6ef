from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        Segment,
    )


_CREATE_SEGMENT = Operation(
    api=API,
    id="createSegment",
    method="POST",
    path="/segments",
    tag="Segments",
    results={201: {"application/json": "Segment"}},
    bodies={"application/json": "Segment"},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-segment",
)


def create_segment(
    body: Segment | Mapping[str, Any],
) -> Request[Segment]:
    """Creates a segment.

    It can take a while until all identities are covered.
    """
    return Request(
        _CREATE_SEGMENT,
        "/segments",
        body=body,
    )


_DELETE_SEGMENT = Operation(
    api=API,
    id="deleteSegment",
    method="DELETE",
    path="/segments/{id}",
    tag="Segments",
    results={204: {}},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-segment",
)


def delete_segment(
    id: Id,
) -> Request[None]:
    """Deletes a segment.

    It can take a while until that has an effect.

    Args:
        id: ID of the segment; see `segments.list`.
    """
    return Request(
        _DELETE_SEGMENT,
        _fill_path("/segments/{id}", **{"id": id}),
    )


_GET_SEGMENT = Operation(
    api=API,
    id="getSegment",
    method="GET",
    path="/segments/{id}",
    tag="Segments",
    results={200: {"application/json": "Segment"}},
    scopes=("idn:segment:manage", "idn:segment:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-segment",
)


def get_segment(
    id: Id,
) -> Request[Segment]:
    """Returns one segment, with its visibility criteria.

    Args:
        id: ID of the segment; see `segments.list`.
    """
    return Request(
        _GET_SEGMENT,
        _fill_path("/segments/{id}", **{"id": id}),
    )


_LIST_SEGMENTS = Operation(
    api=API,
    id="listSegments",
    method="GET",
    path="/segments",
    tag="Segments",
    results={200: {"application/json": ["Segment"]}},
    scopes=("idn:segment:manage", "idn:segment:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-segments",
)


def list_segments(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[Segment], Segment]:
    """Returns all segments, which decide what access an identity can see.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _LIST_SEGMENTS,
        "/segments",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_PATCH_SEGMENT = Operation(
    api=API,
    id="patchSegment",
    method="PATCH",
    path="/segments/{id}",
    tag="Segments",
    results={200: {"application/json": "Segment"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:segment:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="patch-segment",
)


def patch_segment(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[Segment]:
    """Changes name, description, owner, visibility criteria or state of a segment by JSON Patch.

    It can take a while until all identities are covered.

    Args:
        id: ID of the segment; see `segments.list`.
    """
    return Request(
        _PATCH_SEGMENT,
        _fill_path("/segments/{id}", **{"id": id}),
        body=body,
    )
