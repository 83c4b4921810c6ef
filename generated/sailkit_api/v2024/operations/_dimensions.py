from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessProfile,
        Dimension,
        DimensionBulkDeleteRequest,
        Entitlement,
        JsonPatchOperation,
        TaskResultDto,
    )


_CREATE_DIMENSION = Operation(
    api=API,
    id="createDimension",
    method="POST",
    path="/roles/{roleId}/dimensions",
    tag="Dimensions",
    results={201: {"application/json": "Dimension"}},
    bodies={"application/json": "Dimension"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="create-dimension",
)


def create_dimension(
    role_id: Id,
    body: Dimension | Mapping[str, Any],
) -> Request[Dimension]:
    """Creates a dimension of a role, which grants access to members with certain attribute values.

    Returns it. A description can have 2000 characters; subadmins must administer the sources.

    Args:
        role_id: ID of the role; see `roles.list`.
    """
    return Request(
        _CREATE_DIMENSION,
        _fill_path("/roles/{roleId}/dimensions", **{"roleId": role_id}),
        body=body,
    )


_DELETE_BULK_DIMENSIONS = Operation(
    api=API,
    id="deleteBulkDimensions",
    method="POST",
    path="/roles/{roleId}/dimensions/bulk-delete",
    tag="Dimensions",
    results={202: {"application/json": "TaskResultDto"}},
    bodies={"application/json": "DimensionBulkDeleteRequest"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    destroys=True,
    page="delete-bulk-dimensions",
)


def delete_bulk_dimensions(
    role_id: Id,
    body: DimensionBulkDeleteRequest | Mapping[str, Any],
) -> Request[TaskResultDto]:
    """Starts a task that deletes up to 50 dimensions of a role.

    Returns a reference to the task: poll its status.

    Args:
        role_id: ID of the role; see `roles.list`.
    """
    return Request(
        _DELETE_BULK_DIMENSIONS,
        _fill_path("/roles/{roleId}/dimensions/bulk-delete", **{"roleId": role_id}),
        body=body,
    )


_DELETE_DIMENSION = Operation(
    api=API,
    id="deleteDimension",
    method="DELETE",
    path="/roles/{roleId}/dimensions/{dimensionId}",
    tag="Dimensions",
    results={204: {}},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    destroys=True,
    page="delete-dimension",
)


def delete_dimension(
    role_id: Id,
    dimension_id: Id,
) -> Request[None]:
    """Deletes a dimension of a role.

    Args:
        role_id: ID of the role; see `roles.list`.
        dimension_id: ID of the dimension; see `dimensions.list`.
    """
    return Request(
        _DELETE_DIMENSION,
        _fill_path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id}),
    )


_GET_DIMENSION = Operation(
    api=API,
    id="getDimension",
    method="GET",
    path="/roles/{roleId}/dimensions/{dimensionId}",
    tag="Dimensions",
    results={200: {"application/json": "Dimension"}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="get-dimension",
)


def get_dimension(
    role_id: Id,
    dimension_id: Id,
) -> Request[Dimension]:
    """Returns one dimension of a role.

    Args:
        role_id: ID of the role; see `roles.list`.
        dimension_id: ID of the dimension; see `dimensions.list`.
    """
    return Request(
        _GET_DIMENSION,
        _fill_path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id}),
    )


_GET_DIMENSION_ENTITLEMENTS = Operation(
    api=API,
    id="getDimensionEntitlements",
    method="GET",
    path="/roles/{roleId}/dimensions/{dimensionId}/entitlements",
    tag="Dimensions",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    filterable={
        "attribute": ("eq", "sw"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
        "source.id": ("eq", "in"),
        "value": ("eq", "sw"),
    },
    sortable=("attribute", "created", "modified", "name", "value"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-dimension-entitlements",
)


def get_dimension_entitlements(
    role_id: Id,
    dimension_id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the entitlements of a dimension.

    Args:
        role_id: ID of the role; see `roles.list`.
        dimension_id: ID of the dimension; see `dimensions.list`.
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
        _GET_DIMENSION_ENTITLEMENTS,
        _fill_path(
            "/roles/{roleId}/dimensions/{dimensionId}/entitlements", **{"roleId": role_id, "dimensionId": dimension_id}
        ),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_DIMENSION_ACCESS_PROFILES = Operation(
    api=API,
    id="listDimensionAccessProfiles",
    method="GET",
    path="/roles/{roleId}/dimensions/{dimensionId}/access-profiles",
    tag="Dimensions",
    results={200: {"application/json": ["AccessProfile"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    filterable={
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
        "source.id": ("eq", "in"),
    },
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-dimension-access-profiles",
)


def list_dimension_access_profiles(
    role_id: Id,
    dimension_id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[AccessProfile], AccessProfile]:
    """Returns the access profiles of a dimension.

    Args:
        role_id: ID of the role; see `roles.list`.
        dimension_id: ID of the dimension; see `dimensions.list`.
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
        _LIST_DIMENSION_ACCESS_PROFILES,
        _fill_path(
            "/roles/{roleId}/dimensions/{dimensionId}/access-profiles",
            **{"roleId": role_id, "dimensionId": dimension_id},
        ),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_DIMENSIONS = Operation(
    api=API,
    id="listDimensions",
    method="GET",
    path="/roles/{roleId}/dimensions",
    tag="Dimensions",
    results={200: {"application/json": ["Dimension"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    filterable={
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
    },
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="list-dimensions",
)


def list_dimensions(
    role_id: Id,
    *,
    for_subadmin: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Dimension], Dimension]:
    """Returns the dimensions of a role, at most 50 a page.

    Args:
        role_id: ID of the role; see `roles.list`.
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
        _LIST_DIMENSIONS,
        _fill_path("/roles/{roleId}/dimensions", **{"roleId": role_id}),
        query={
            "for-subadmin": for_subadmin,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_PATCH_DIMENSION = Operation(
    api=API,
    id="patchDimension",
    method="PATCH",
    path="/roles/{roleId}/dimensions/{dimensionId}",
    tag="Dimensions",
    results={200: {"application/json": "Dimension"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="patch-dimension",
)


def patch_dimension(
    role_id: Id,
    dimension_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[Dimension]:
    """Changes a dimension of a role by JSON Patch and returns it.

    At most 500 identities of its membership at a time; a description can have 2000 characters.

    Args:
        role_id: ID of the role; see `roles.list`.
        dimension_id: ID of the dimension; see `dimensions.list`.
    """
    return Request(
        _PATCH_DIMENSION,
        _fill_path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id}),
        body=body,
    )
