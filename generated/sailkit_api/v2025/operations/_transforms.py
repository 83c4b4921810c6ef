from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Transform,
        TransformRead,
    )


_CREATE_TRANSFORM = Operation(
    api=API,
    id="createTransform",
    method="POST",
    path="/transforms",
    tag="Transforms",
    results={201: {"application/json": "TransformRead"}},
    bodies={"application/json": "Transform"},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-transform",
)


def create_transform(
    body: Transform | Mapping[str, Any],
) -> Request[TransformRead]:
    """Creates a transform, which can be used in mappings of identity profiles at once.

    Only SailPoint can create one with `internal` true.
    """
    return Request(
        _CREATE_TRANSFORM,
        "/transforms",
        body=body,
    )


_DELETE_TRANSFORM = Operation(
    api=API,
    id="deleteTransform",
    method="DELETE",
    path="/transforms/{id}",
    tag="Transforms",
    results={204: {}},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-transform",
)


def delete_transform(
    id: Id,
) -> Request[None]:
    """Deletes a transform.

    One that an identity profile maps with is not deleted; remove it from the mappings first.

    Args:
        id: ID of the transform; see `transforms.list`.
    """
    return Request(
        _DELETE_TRANSFORM,
        _fill_path("/transforms/{id}", **{"id": id}),
    )


_GET_TRANSFORM = Operation(
    api=API,
    id="getTransform",
    method="GET",
    path="/transforms/{id}",
    tag="Transforms",
    results={200: {"application/json": "TransformRead"}},
    scopes=("idn:transform:manage", "idn:transform:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-transform",
)


def get_transform(
    id: Id,
) -> Request[TransformRead]:
    """Returns one transform, with its type and attributes.

    Args:
        id: ID of the transform; see `transforms.list`.
    """
    return Request(
        _GET_TRANSFORM,
        _fill_path("/transforms/{id}", **{"id": id}),
    )


_LIST_TRANSFORMS = Operation(
    api=API,
    id="listTransforms",
    method="GET",
    path="/transforms",
    tag="Transforms",
    results={200: {"application/json": ["TransformRead"]}},
    scopes=("idn:transform:manage", "idn:transform:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"internal": ("eq",), "name": ("eq", "sw")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-transforms",
)


def list_transforms(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    name: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[TransformRead], TransformRead]:
    """Returns the transforms of the tenant.

    An offset beyond the end gives status 400 instead of an empty list.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_TRANSFORMS,
        "/transforms",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "name": name,
            "filters": filters,
        },
    )


_UPDATE_TRANSFORM = Operation(
    api=API,
    id="updateTransform",
    method="PUT",
    path="/transforms/{id}",
    tag="Transforms",
    results={200: {"application/json": "TransformRead"}},
    bodies={"application/json": "Transform"},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-transform",
)


def update_transform(
    id: Id,
    body: Transform | Mapping[str, Any] | None = None,
) -> Request[TransformRead]:
    """Replaces the attributes of a transform.

    The body must repeat `name` and `type`, which cannot change.

    Args:
        id: ID of the transform; see `transforms.list`.
    """
    return Request(
        _UPDATE_TRANSFORM,
        _fill_path("/transforms/{id}", **{"id": id}),
        body=body,
    )
