from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AppAccountDetails,
        JsonPatchOperation,
        UserApp,
    )


_LIST_ALL_USER_APPS = Operation(
    api=API,
    id="listAllUserApps",
    method="GET",
    path="/user-apps/all",
    tag="Apps",
    results={200: {"application/json": ["UserApp"]}},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    filterable={
        "accountId": ("eq",),
        "id": ("eq",),
        "ownerAlias": ("eq", "sw"),
        "ownerId": ("eq",),
        "ownerName": ("eq", "sw"),
        "sourceAppId": ("eq",),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-all-user-apps",
)


def list_all_user_apps(
    *,
    filters: str,
    limit: int | None = None,
    count: bool | None = None,
    offset: int | None = None,
) -> PagedRequest[list[UserApp], UserApp]:
    """Returns user apps of everyone.

    A filter is required, for example on `ownerId` or `sourceAppId`.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_ALL_USER_APPS,
        "/user-apps/all",
        query={
            "filters": filters,
            "limit": limit,
            "count": count,
            "offset": offset,
        },
    )


_LIST_AVAILABLE_ACCOUNTS_FOR_USER_APP = Operation(
    api=API,
    id="listAvailableAccountsForUserApp",
    method="GET",
    path="/user-apps/{id}/available-accounts",
    tag="Apps",
    results={200: {"application/json": ["AppAccountDetails"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    paging=Paging(style="single", size=250, maximum=250, count=True),
    page="list-available-accounts-for-user-app",
)


def list_available_accounts_for_user_app(
    id: Id,
    *,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[AppAccountDetails], AppAccountDetails]:
    """Returns the accounts that could serve a user app.

    It must be an app of the caller.

    Args:
        id: ID of the user app; see `user_apps.list_all`.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return PagedRequest(
        _LIST_AVAILABLE_ACCOUNTS_FOR_USER_APP,
        _fill_path("/user-apps/{id}/available-accounts", **{"id": id}),
        query={
            "limit": limit,
            "count": count,
        },
    )


_LIST_OWNED_USER_APPS = Operation(
    api=API,
    id="listOwnedUserApps",
    method="GET",
    path="/user-apps",
    tag="Apps",
    results={200: {"application/json": ["UserApp"]}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    experimental=True,
    filterable={
        "accountId": ("eq",),
        "id": ("eq",),
        "ownerAlias": ("eq", "sw"),
        "ownerName": ("eq", "sw"),
        "sourceAppId": ("eq",),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-owned-user-apps",
)


def list_owned_user_apps(
    *,
    limit: int | None = None,
    count: bool | None = None,
    offset: int | None = None,
    filters: str | None = None,
) -> PagedRequest[list[UserApp], UserApp]:
    """Returns the user apps of the caller.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_OWNED_USER_APPS,
        "/user-apps",
        query={
            "limit": limit,
            "count": count,
            "offset": offset,
            "filters": filters,
        },
    )


_PATCH_USER_APP = Operation(
    api=API,
    id="patchUserApp",
    method="PATCH",
    path="/user-apps/{id}",
    tag="Apps",
    results={200: {"application/json": "UserApp"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    page="patch-user-app",
)


def patch_user_app(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None,
) -> Request[UserApp]:
    """Changes the account of a user app by JSON Patch, and returns the user app.

    Only `account` can be changed.

    Args:
        id: ID of the user app; see `user_apps.list_all`.
    """
    return Request(
        _PATCH_USER_APP,
        _fill_path("/user-apps/{id}", **{"id": id}),
        body=body,
    )
