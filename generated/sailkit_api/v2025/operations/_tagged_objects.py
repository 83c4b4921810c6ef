from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        BulkAddTaggedObject,
        BulkRemoveTaggedObject,
        BulkTaggedObjectResponse,
        GetTaggedObjectType,
        TaggedObject,
    )


_DELETE_TAGGED_OBJECT = Operation(
    api=API,
    id="deleteTaggedObject",
    method="DELETE",
    path="/tagged-objects/{type}/{id}",
    tag="Tagged Objects",
    results={204: {}},
    scopes=("idn:tag:manage",),
    application=True,
    destroys=True,
    page="delete-tagged-object",
)


def delete_tagged_object(
    type: GetTaggedObjectType | str,
    id: Id,
) -> Request[None]:
    """Removes all tags from an object and returns nothing.

    The object itself stays.

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        id: ID of the tagged object; see `tagged_objects.list`.
    """
    return Request(
        _DELETE_TAGGED_OBJECT,
        _fill_path("/tagged-objects/{type}/{id}", **{"type": type, "id": id}),
    )


_DELETE_TAGS_TO_MANY_OBJECT = Operation(
    api=API,
    id="deleteTagsToManyObject",
    method="POST",
    path="/tagged-objects/bulk-remove",
    tag="Tagged Objects",
    results={204: {}},
    bodies={"application/json": "BulkRemoveTaggedObject"},
    scopes=("idn:tag:manage",),
    user_levels=(
        "CERT_ADMIN",
        "ORG_ADMIN",
        "REPORT_ADMIN",
        "ROLE_ADMIN",
        "ROLE_SUBADMIN",
        "SOURCE_ADMIN",
        "SOURCE_SUBADMIN",
    ),
    application=True,
    destroys=True,
    page="delete-tags-to-many-object",
)


def delete_tags_to_many_object(
    body: BulkRemoveTaggedObject | Mapping[str, Any],
) -> Request[None]:
    """Removes tags from several objects and returns nothing."""
    return Request(
        _DELETE_TAGS_TO_MANY_OBJECT,
        "/tagged-objects/bulk-remove",
        body=body,
    )


_GET_TAGGED_OBJECT = Operation(
    api=API,
    id="getTaggedObject",
    method="GET",
    path="/tagged-objects/{type}/{id}",
    tag="Tagged Objects",
    results={200: {"application/json": "TaggedObject"}},
    scopes=("idn:tag:manage", "idn:tag:read"),
    application=True,
    page="get-tagged-object",
)


def get_tagged_object(
    type: GetTaggedObjectType | str,
    id: Id,
) -> Request[TaggedObject]:
    """Returns the tags of one object.

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        id: ID of the tagged object; see `tagged_objects.list`.
    """
    return Request(
        _GET_TAGGED_OBJECT,
        _fill_path("/tagged-objects/{type}/{id}", **{"type": type, "id": id}),
    )


_LIST_TAGGED_OBJECTS = Operation(
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
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
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
        _LIST_TAGGED_OBJECTS,
        "/tagged-objects",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
        },
    )


_LIST_TAGGED_OBJECTS_BY_TYPE = Operation(
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
        _LIST_TAGGED_OBJECTS_BY_TYPE,
        _fill_path("/tagged-objects/{type}", **{"type": type}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
        },
    )


_PUT_TAGGED_OBJECT = Operation(
    api=API,
    id="putTaggedObject",
    method="PUT",
    path="/tagged-objects/{type}/{id}",
    tag="Tagged Objects",
    results={200: {"application/json": "TaggedObject"}},
    bodies={"application/json": "TaggedObject"},
    scopes=("idn:tag:manage",),
    application=True,
    page="put-tagged-object",
)


def put_tagged_object(
    type: GetTaggedObjectType | str,
    id: Id,
    body: TaggedObject | Mapping[str, Any],
) -> Request[TaggedObject]:
    """Replaces the tags of an object with those in the body.

    Args:
        type: One of ACCESS_PROFILE, APPLICATION, CAMPAIGN, ENTITLEMENT, IDENTITY, ROLE, SOD_POLICY, SOURCE.
        id: ID of the tagged object; see `tagged_objects.list`.
    """
    return Request(
        _PUT_TAGGED_OBJECT,
        _fill_path("/tagged-objects/{type}/{id}", **{"type": type, "id": id}),
        body=body,
    )


_SET_TAG_TO_OBJECT = Operation(
    api=API,
    id="setTagToObject",
    method="POST",
    path="/tagged-objects",
    tag="Tagged Objects",
    results={201: {}},
    bodies={"application/json": "TaggedObject"},
    scopes=("idn:tag:manage",),
    application=True,
    page="set-tag-to-object",
)


def set_tag_to_object(
    body: TaggedObject | Mapping[str, Any],
) -> Request[None]:
    """Adds tags to an object and returns nothing."""
    return Request(
        _SET_TAG_TO_OBJECT,
        "/tagged-objects",
        body=body,
    )


_SET_TAGS_TO_MANY_OBJECTS = Operation(
    api=API,
    id="setTagsToManyObjects",
    method="POST",
    path="/tagged-objects/bulk-add",
    tag="Tagged Objects",
    results={200: {"application/json": ["BulkTaggedObjectResponse"]}},
    bodies={"application/json": "BulkAddTaggedObject"},
    scopes=("idn:tag:manage",),
    user_levels=(
        "CERT_ADMIN",
        "ORG_ADMIN",
        "REPORT_ADMIN",
        "ROLE_ADMIN",
        "ROLE_SUBADMIN",
        "SOURCE_ADMIN",
        "SOURCE_SUBADMIN",
    ),
    application=True,
    page="set-tags-to-many-objects",
)


def set_tags_to_many_objects(
    body: BulkAddTaggedObject | Mapping[str, Any],
) -> Request[list[BulkTaggedObjectResponse]]:
    """Adds tags to several objects.

    A tag that an object has already gives status 400, unless `operation` is MERGE.
    """
    return Request(
        _SET_TAGS_TO_MANY_OBJECTS,
        "/tagged-objects/bulk-add",
        body=body,
    )
