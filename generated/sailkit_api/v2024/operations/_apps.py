from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessProfileDetails,
        JsonPatchOperation,
        SourceApp,
        SourceAppBulkUpdateRequest,
        SourceAppCreateDto,
        SourceAppPatchDto,
    )


_CREATE_SOURCE_APP = Operation(
    api=API,
    id="createSourceApp",
    method="POST",
    path="/source-apps",
    tag="Apps",
    results={200: {"application/json": "SourceApp"}},
    bodies={"application/json": "SourceAppCreateDto"},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    page="create-source-app",
)


def create_source_app(
    body: SourceAppCreateDto | Mapping[str, Any],
) -> Request[SourceApp]:
    """Creates a source app for an account source and returns it."""
    return Request(
        _CREATE_SOURCE_APP,
        "/source-apps",
        body=body,
    )


_DELETE_ACCESS_PROFILES_FROM_SOURCE_APP_BY_BULK = Operation(
    api=API,
    id="deleteAccessProfilesFromSourceAppByBulk",
    method="POST",
    path="/source-apps/{id}/access-profiles/bulk-remove",
    tag="Apps",
    results={200: {"application/json": ["AccessProfileDetails"]}},
    bodies={"application/json": None},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    destroys=True,
    page="delete-access-profiles-from-source-app-by-bulk",
)


def delete_access_profiles_from_source_app_by_bulk(
    id: Id,
    body: list[str] | tuple[str, ...],
    *,
    limit: int | None = None,
) -> Request[list[AccessProfileDetails]]:
    """Takes access profiles out of a source app, and returns those that remain.

    Args:
        id: ID of the source app; see `apps.list_all`.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
    """
    return Request(
        _DELETE_ACCESS_PROFILES_FROM_SOURCE_APP_BY_BULK,
        _fill_path("/source-apps/{id}/access-profiles/bulk-remove", **{"id": id}),
        query={
            "limit": limit,
        },
        body=body,
    )


_DELETE_SOURCE_APP = Operation(
    api=API,
    id="deleteSourceApp",
    method="DELETE",
    path="/source-apps/{id}",
    tag="Apps",
    results={200: {"application/json": "SourceApp"}},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    destroys=True,
    page="delete-source-app",
)


def delete_source_app(
    id: Id,
) -> Request[SourceApp]:
    """Deletes a source app and returns it as it was.

    Args:
        id: ID of the source app; see `apps.list_all`.
    """
    return Request(
        _DELETE_SOURCE_APP,
        _fill_path("/source-apps/{id}", **{"id": id}),
    )


_GET_SOURCE_APP = Operation(
    api=API,
    id="getSourceApp",
    method="GET",
    path="/source-apps/{id}",
    tag="Apps",
    results={200: {"application/json": "SourceApp"}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    page="get-source-app",
)


def get_source_app(
    id: Id,
) -> Request[SourceApp]:
    """Returns one source app.

    Args:
        id: ID of the source app; see `apps.list_all`.
    """
    return Request(
        _GET_SOURCE_APP,
        _fill_path("/source-apps/{id}", **{"id": id}),
    )


_LIST_ACCESS_PROFILES_FOR_SOURCE_APP = Operation(
    api=API,
    id="listAccessProfilesForSourceApp",
    method="GET",
    path="/source-apps/{id}/access-profiles",
    tag="Apps",
    results={200: {"application/json": ["AccessProfileDetails"]}},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    filterable={
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "in"),
    },
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-access-profiles-for-source-app",
)


def list_access_profiles_for_source_app(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    filters: str | None = None,
) -> PagedRequest[list[AccessProfileDetails], AccessProfileDetails]:
    """Returns the access profiles of a source app.

    Args:
        id: ID of the source app; see `apps.list_all`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_ACCESS_PROFILES_FOR_SOURCE_APP,
        _fill_path("/source-apps/{id}/access-profiles", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "filters": filters,
        },
    )


_LIST_ALL_SOURCE_APP = Operation(
    api=API,
    id="listAllSourceApp",
    method="GET",
    path="/source-apps/all",
    tag="Apps",
    results={200: {"application/json": ["SourceApp"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    filterable={
        "created": ("ge", "gt", "le", "lt"),
        "enabled": ("eq",),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le"),
        "name": ("co", "eq", "in", "sw"),
        "owner.id": ("eq", "in"),
    },
    sortable=("accountSource.id", "created", "id", "modified", "name", "owner.id"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-all-source-app",
)


def list_all_source_app(
    *,
    limit: int | None = None,
    count: bool | None = None,
    offset: int | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[SourceApp], SourceApp]:
    """Returns every source app of the tenant.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_ALL_SOURCE_APP,
        "/source-apps/all",
        query={
            "limit": limit,
            "count": count,
            "offset": offset,
            "sorters": sorters,
            "filters": filters,
        },
    )


_LIST_ASSIGNED_SOURCE_APP = Operation(
    api=API,
    id="listAssignedSourceApp",
    method="GET",
    path="/source-apps/assigned",
    tag="Apps",
    results={200: {"application/json": ["SourceApp"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    filterable={
        "accountSource.id": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("co", "eq", "in", "sw"),
    },
    sortable=("accountSource.id", "created", "id", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-assigned-source-app",
)


def list_assigned_source_app(
    *,
    limit: int | None = None,
    count: bool | None = None,
    offset: int | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[SourceApp], SourceApp]:
    """Returns the source apps that are assigned to the caller.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_ASSIGNED_SOURCE_APP,
        "/source-apps/assigned",
        query={
            "limit": limit,
            "count": count,
            "offset": offset,
            "sorters": sorters,
            "filters": filters,
        },
    )


_LIST_AVAILABLE_SOURCE_APPS = Operation(
    api=API,
    id="listAvailableSourceApps",
    method="GET",
    path="/source-apps",
    tag="Apps",
    results={200: {"application/json": ["SourceApp"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    filterable={
        "accountSource.id": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("co", "eq", "in", "sw"),
    },
    sortable=("accountSource.id", "created", "id", "modified", "name", "owner.id"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-available-source-apps",
)


def list_available_source_apps(
    *,
    limit: int | None = None,
    count: bool | None = None,
    offset: int | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[SourceApp], SourceApp]:
    """Returns the source apps in which access can be requested.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_AVAILABLE_SOURCE_APPS,
        "/source-apps",
        query={
            "limit": limit,
            "count": count,
            "offset": offset,
            "sorters": sorters,
            "filters": filters,
        },
    )


_PATCH_SOURCE_APP = Operation(
    api=API,
    id="patchSourceApp",
    method="PATCH",
    path="/source-apps/{id}",
    tag="Apps",
    results={200: {"application/json": "SourceAppPatchDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    page="patch-source-app",
)


def patch_source_app(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None,
) -> Request[SourceAppPatchDto]:
    """Changes a source app by JSON Patch and returns it.

    `name`, `description` and `owner` must keep a value.

    Args:
        id: ID of the source app; see `apps.list_all`.
    """
    return Request(
        _PATCH_SOURCE_APP,
        _fill_path("/source-apps/{id}", **{"id": id}),
        body=body,
    )


_UPDATE_SOURCE_APPS_IN_BULK = Operation(
    api=API,
    id="updateSourceAppsInBulk",
    method="POST",
    path="/source-apps/bulk-update",
    tag="Apps",
    results={204: {}},
    bodies={"application/json": "SourceAppBulkUpdateRequest"},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    page="update-source-apps-in-bulk",
)


def update_source_apps_in_bulk(
    body: SourceAppBulkUpdateRequest | Mapping[str, Any] | None = None,
) -> Request[None]:
    """Applies one JSON Patch to up to 50 source apps.

    `name`, `description` and `owner` must keep a value.
    """
    return Request(
        _UPDATE_SOURCE_APPS_IN_BULK,
        "/source-apps/bulk-update",
        body=body,
    )
