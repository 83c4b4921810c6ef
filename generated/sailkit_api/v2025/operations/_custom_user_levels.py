from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AuthUserLevelsIdentityCount,
        AuthUserSlimResponse,
        HierarchicalRightSet,
        JsonPatch,
        JsonPatchOperation,
        ListUserLevelsDetailLevel,
        UserLevelPublishSummary,
        UserLevelRequest,
        UserLevelSummaryDTO,
    )


_CREATE_CUSTOM_USER_LEVEL = Operation(
    api=API,
    id="createCustomUserLevel",
    method="POST",
    path="/authorization/custom-user-levels",
    tag="Custom User Levels",
    results={200: {"application/json": "UserLevelSummaryDTO"}},
    bodies={"application/json": "UserLevelRequest"},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="create-custom-user-level",
)


def create_custom_user_level(
    body: UserLevelRequest | Mapping[str, Any],
) -> Request[UserLevelSummaryDTO]:
    """Creates a custom user level and returns it.

    A parent right set alone brings all its children; given with some of its children, it brings those only. It
    takes effect once published.
    """
    return Request(
        _CREATE_CUSTOM_USER_LEVEL,
        "/authorization/custom-user-levels",
        body=body,
    )


_DELETE_USER_LEVEL = Operation(
    api=API,
    id="deleteUserLevel",
    method="DELETE",
    path="/authorization/custom-user-levels/{id}",
    tag="Custom User Levels",
    results={204: {}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    destroys=True,
    page="delete-user-level",
)


def delete_user_level(
    id: Id,
) -> Request[None]:
    """Deletes a custom user level.

    Args:
        id: ID of the custom user level; see `custom_user_levels.list`.
    """
    return Request(
        _DELETE_USER_LEVEL,
        _fill_path("/authorization/custom-user-levels/{id}", **{"id": id}),
    )


_GET_USER_LEVEL = Operation(
    api=API,
    id="getUserLevel",
    method="GET",
    path="/authorization/custom-user-levels/{id}",
    tag="Custom User Levels",
    results={200: {"application/json": "UserLevelSummaryDTO"}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-user-level",
)


def get_user_level(
    id: Id,
) -> Request[UserLevelSummaryDTO]:
    """Returns one user level with its right sets.

    Args:
        id: ID of the custom user level; see `custom_user_levels.list`.
    """
    return Request(
        _GET_USER_LEVEL,
        _fill_path("/authorization/custom-user-levels/{id}", **{"id": id}),
    )


_LIST_ALL_AUTHORIZATION_RIGHT_SETS = Operation(
    api=API,
    id="listAllAuthorizationRightSets",
    method="GET",
    path="/authorization/authorization-assignable-right-sets",
    tag="Custom User Levels",
    results={200: {"application/json": ["HierarchicalRightSet"]}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={"category": ("eq",)},
    sortable=("category", "id", "name"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-all-authorization-right-sets",
)


def list_all_authorization_right_sets(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[HierarchicalRightSet], HierarchicalRightSet]:
    """Returns the right sets from which user levels can be made, as a hierarchy.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_ALL_AUTHORIZATION_RIGHT_SETS,
        "/authorization/authorization-assignable-right-sets",
        query={
            "filters": filters,
            "sorters": sorters,
            "limit": limit,
            "offset": offset,
        },
    )


_LIST_USER_LEVEL_IDENTITIES = Operation(
    api=API,
    id="listUserLevelIdentities",
    method="GET",
    path="/authorization/user-levels/{id}/identities",
    tag="Custom User Levels",
    results={200: {"application/json": ["AuthUserSlimResponse"]}},
    scopes=("idn:user-level:manage", "idn:user-level:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    sortable=("displayName",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-user-level-identities",
)


def list_user_level_identities(
    id: Id,
    *,
    count: bool | None = None,
    sorters: Sorters | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[AuthUserSlimResponse], AuthUserSlimResponse]:
    """Returns the identities that have a user level.

    Args:
        id: ID of the user level; see `custom_user_levels.list`.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_USER_LEVEL_IDENTITIES,
        _fill_path("/authorization/user-levels/{id}/identities", **{"id": id}),
        query={
            "count": count,
            "sorters": sorters,
            "limit": limit,
            "offset": offset,
        },
    )


_LIST_USER_LEVELS = Operation(
    api=API,
    id="listUserLevels",
    method="GET",
    path="/authorization/custom-user-levels",
    tag="Custom User Levels",
    results={200: {"application/json": ["UserLevelSummaryDTO"]}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={"description": ("co",), "name": ("co",), "owner": ("co",), "status": ("eq",)},
    sortable=("created", "description", "name", "owner", "status"),
    paging=Paging(style="offset", size=50, maximum=50),
    page="list-user-levels",
)


def list_user_levels(
    *,
    detail_level: ListUserLevelsDetailLevel | str | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[UserLevelSummaryDTO], UserLevelSummaryDTO]:
    """Returns user levels, those of the system and custom ones, at most 50 a page.

    `detailLevel` chooses SLIM or FULL.

    Args:
        detail_level: One of FULL, SLIM.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_USER_LEVELS,
        "/authorization/custom-user-levels",
        query={
            "detailLevel": detail_level,
            "filters": filters,
            "sorters": sorters,
            "limit": limit,
            "offset": offset,
        },
    )


_PUBLISH_CUSTOM_USER_LEVEL = Operation(
    api=API,
    id="publishCustomUserLevel",
    method="POST",
    path="/authorization/custom-user-levels/{id}/publish",
    tag="Custom User Levels",
    results={200: {"application/json": "UserLevelPublishSummary"}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="publish-custom-user-level",
)


def publish_custom_user_level(
    id: Id,
) -> Request[UserLevelPublishSummary]:
    """Publishes a custom user level, so that it can be given to identities.

    Args:
        id: ID of the custom user level; see `custom_user_levels.list`.
    """
    return Request(
        _PUBLISH_CUSTOM_USER_LEVEL,
        _fill_path("/authorization/custom-user-levels/{id}/publish", **{"id": id}),
    )


_SHOW_USER_LEVEL_COUNTS = Operation(
    api=API,
    id="showUserLevelCounts",
    method="POST",
    path="/authorization/user-levels/get-identity-count",
    tag="Custom User Levels",
    results={200: {"application/json": ["AuthUserLevelsIdentityCount"]}},
    bodies={"application/json": None},
    scopes=("idn:user-level:manage", "idn:user-level:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="show-user-level-counts",
)


def show_user_level_counts(
    body: list[str] | tuple[str, ...],
) -> Request[list[AuthUserLevelsIdentityCount]]:
    """Returns how many identities have each of up to 50 user levels."""
    return Request(
        _SHOW_USER_LEVEL_COUNTS,
        "/authorization/user-levels/get-identity-count",
        body=body,
    )


_UPDATE_USER_LEVEL = Operation(
    api=API,
    id="updateUserLevel",
    method="PATCH",
    path="/authorization/custom-user-levels/{id}",
    tag="Custom User Levels",
    results={200: {"application/json": "UserLevelSummaryDTO"}},
    bodies={"application/json-patch+json": OneOf((["JsonPatchOperation"], "JsonPatch"))},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="update-user-level",
)


def update_user_level(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | JsonPatch | Mapping[str, Any],
) -> Request[UserLevelSummaryDTO]:
    """Changes a custom user level by JSON Patch and returns it.

    A parent right set alone brings all its children; given with some of its children, it brings those only.

    Args:
        id: ID of the custom user level; see `custom_user_levels.list`.
    """
    return Request(
        _UPDATE_USER_LEVEL,
        _fill_path("/authorization/custom-user-levels/{id}", **{"id": id}),
        body=body,
    )
