from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        DataSegment,
        JsonPatchOperation,
        SegmentMembership,
    )


_CREATE_DATA_SEGMENT = Operation(
    api=API,
    id="createDataSegment",
    method="POST",
    path="/data-segments",
    tag="Data Segmentation",
    results={201: {"application/json": "DataSegment"}},
    bodies={"application/json": "DataSegment"},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="create-data-segment",
)


def create_data_segment(
    body: DataSegment | Mapping[str, Any],
) -> Request[DataSegment]:
    """Creates a data segment and returns it.

    It takes effect once published, and needs time to reach all identities.
    """
    return Request(
        _CREATE_DATA_SEGMENT,
        "/data-segments",
        body=body,
    )


_DELETE_DATA_SEGMENT = Operation(
    api=API,
    id="deleteDataSegment",
    method="DELETE",
    path="/data-segments/{segmentId}",
    tag="Data Segmentation",
    results={204: {}},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    destroys=True,
    page="delete-data-segment",
)


def delete_data_segment(
    segment_id: Id,
    *,
    published: bool | None = None,
) -> Request[None]:
    """Deletes a data segment.

    The default is the version that is not published; `published` true deletes the other.

    Args:
        segment_id: ID of the segment.
        published: Default: false.
    """
    return Request(
        _DELETE_DATA_SEGMENT,
        _fill_path("/data-segments/{segmentId}", **{"segmentId": segment_id}),
        query={
            "published": published,
        },
    )


_GET_DATA_SEGMENT = Operation(
    api=API,
    id="getDataSegment",
    method="GET",
    path="/data-segments/{segmentId}",
    tag="Data Segmentation",
    results={200: {"application/json": "DataSegment"}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-data-segment",
)


def get_data_segment(
    segment_id: Id,
) -> Request[DataSegment]:
    """Returns one data segment with its members and scopes.

    Args:
        segment_id: ID of the segment.
    """
    return Request(
        _GET_DATA_SEGMENT,
        _fill_path("/data-segments/{segmentId}", **{"segmentId": segment_id}),
    )


_GET_DATA_SEGMENT_IDENTITY_MEMBERSHIP = Operation(
    api=API,
    id="getDataSegmentIdentityMembership",
    method="GET",
    path="/data-segments/membership/{identityId}",
    tag="Data Segmentation",
    results={200: {"application/json": ["SegmentMembership"]}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    paging=Paging(style="single"),
    page="get-data-segment-identity-membership",
)


def get_data_segment_identity_membership(
    identity_id: Id,
) -> PagedRequest[list[SegmentMembership], SegmentMembership]:
    """Returns the data segments of which an identity is a member.

    Args:
        identity_id: ID of the identity.
    """
    return PagedRequest(
        _GET_DATA_SEGMENT_IDENTITY_MEMBERSHIP,
        _fill_path("/data-segments/membership/{identityId}", **{"identityId": identity_id}),
    )


_GET_DATA_SEGMENTATION_ENABLED_FOR_USER = Operation(
    api=API,
    id="getDataSegmentationEnabledForUser",
    method="GET",
    path="/data-segments/user-enabled/{identityId}",
    tag="Data Segmentation",
    results={200: {"application/json": None}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-data-segmentation-enabled-for-user",
)


def get_data_segmentation_enabled_for_user(
    identity_id: Id,
) -> Request[bool]:
    """Returns whether data segmentation applies to an identity.

    Args:
        identity_id: ID of the identity.
    """
    return Request(
        _GET_DATA_SEGMENTATION_ENABLED_FOR_USER,
        _fill_path("/data-segments/user-enabled/{identityId}", **{"identityId": identity_id}),
    )


_LIST_DATA_SEGMENTS = Operation(
    api=API,
    id="listDataSegments",
    method="GET",
    path="/data-segments",
    tag="Data Segmentation",
    results={200: {"application/json": ["DataSegment"]}},
    scopes=("idn:data-segment:read",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={"id": ("eq", "in", "sw"), "name": ("eq", "in", "sw")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-data-segments",
)


def list_data_segments(
    *,
    enabled: bool | None = None,
    unique: bool | None = None,
    published: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[DataSegment], DataSegment]:
    """Returns data segments.

    By default only enabled and published ones: see `enabled` and `published`.

    Args:
        enabled: Default: true.
        unique: Default: false.
        published: Default: true.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_DATA_SEGMENTS,
        "/data-segments",
        query={
            "enabled": enabled,
            "unique": unique,
            "published": published,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
        },
    )


_PATCH_DATA_SEGMENT = Operation(
    api=API,
    id="patchDataSegment",
    method="PATCH",
    path="/data-segments/{segmentId}",
    tag="Data Segmentation",
    results={200: {"application/json": "DataSegment"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="patch-data-segment",
)


def patch_data_segment(
    segment_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[DataSegment]:
    """Changes a data segment by JSON Patch and returns it.

    The change takes effect once published.

    Args:
        segment_id: ID of the segment.
    """
    return Request(
        _PATCH_DATA_SEGMENT,
        _fill_path("/data-segments/{segmentId}", **{"segmentId": segment_id}),
        body=body,
    )


_PUBLISH_DATA_SEGMENT = Operation(
    api=API,
    id="publishDataSegment",
    method="POST",
    path="/data-segments/{segmentId}",
    tag="Data Segmentation",
    results={200: {}},
    bodies={"application/json": None},
    scopes=("idn:data-segment:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="publish-data-segment",
)


def publish_data_segment(
    segment_id: Id,
    body: list[str] | tuple[str, ...],
    *,
    publish_all: bool | None = None,
) -> Request[None]:
    """Publishes data segments, so that they take effect if enabled.

    By default all that are not published; `publishAll` false publishes those whose ids the body gives.

    Args:
        segment_id: ID of the segment.
        publish_all: Default: true.
    """
    return Request(
        _PUBLISH_DATA_SEGMENT,
        _fill_path("/data-segments/{segmentId}", **{"segmentId": segment_id}),
        query={
            "publishAll": publish_all,
        },
        body=body,
    )
