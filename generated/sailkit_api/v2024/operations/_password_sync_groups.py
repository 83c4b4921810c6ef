from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        PasswordSyncGroup,
    )


_CREATE_PASSWORD_SYNC_GROUP = Operation(
    api=API,
    id="createPasswordSyncGroup",
    method="POST",
    path="/password-sync-groups",
    tag="Password Sync Groups",
    results={200: {"application/json": "PasswordSyncGroup"}},
    bodies={"application/json": "PasswordSyncGroup"},
    scopes=("idn:password-sync-group:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-password-sync-group",
)


def create_password_sync_group(
    body: PasswordSyncGroup | Mapping[str, Any],
) -> Request[PasswordSyncGroup]:
    """Creates a password sync group from sources and a password policy."""
    return Request(
        _CREATE_PASSWORD_SYNC_GROUP,
        "/password-sync-groups",
        body=body,
    )


_DELETE_PASSWORD_SYNC_GROUP = Operation(
    api=API,
    id="deletePasswordSyncGroup",
    method="DELETE",
    path="/password-sync-groups/{id}",
    tag="Password Sync Groups",
    results={204: {}},
    scopes=("idn:password-sync-group:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-password-sync-group",
)


def delete_password_sync_group(
    id: Id,
) -> Request[None]:
    """Deletes a password sync group and returns nothing.

    Args:
        id: ID of the password sync group; see `password_sync_groups.list`.
    """
    return Request(
        _DELETE_PASSWORD_SYNC_GROUP,
        _fill_path("/password-sync-groups/{id}", **{"id": id}),
    )


_GET_PASSWORD_SYNC_GROUP = Operation(
    api=API,
    id="getPasswordSyncGroup",
    method="GET",
    path="/password-sync-groups/{id}",
    tag="Password Sync Groups",
    results={200: {"application/json": "PasswordSyncGroup"}},
    scopes=("idn:password-sync-group:manage", "idn:password-sync-group:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-password-sync-group",
)


def get_password_sync_group(
    id: Id,
) -> Request[PasswordSyncGroup]:
    """Returns one password sync group, with its sources and its password policy.

    Args:
        id: ID of the password sync group; see `password_sync_groups.list`.
    """
    return Request(
        _GET_PASSWORD_SYNC_GROUP,
        _fill_path("/password-sync-groups/{id}", **{"id": id}),
    )


_GET_PASSWORD_SYNC_GROUPS = Operation(
    api=API,
    id="getPasswordSyncGroups",
    method="GET",
    path="/password-sync-groups",
    tag="Password Sync Groups",
    results={200: {"application/json": ["PasswordSyncGroup"]}},
    scopes=("idn:password-sync-group:manage", "idn:password-sync-group:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-password-sync-groups",
)


def get_password_sync_groups(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[PasswordSyncGroup], PasswordSyncGroup]:
    """Returns the password sync groups, whose sources share one password and one policy.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_PASSWORD_SYNC_GROUPS,
        "/password-sync-groups",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
        },
    )


_UPDATE_PASSWORD_SYNC_GROUP = Operation(
    api=API,
    id="updatePasswordSyncGroup",
    method="PUT",
    path="/password-sync-groups/{id}",
    tag="Password Sync Groups",
    results={200: {"application/json": "PasswordSyncGroup"}},
    bodies={"application/json": "PasswordSyncGroup"},
    scopes=("idn:password-sync-group:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-password-sync-group",
)


def update_password_sync_group(
    id: Id,
    body: PasswordSyncGroup | Mapping[str, Any],
) -> Request[PasswordSyncGroup]:
    """Replaces a password sync group with the one in the body, including the whole list of its sources.

    Args:
        id: ID of the password sync group; see `password_sync_groups.list`.
    """
    return Request(
        _UPDATE_PASSWORD_SYNC_GROUP,
        _fill_path("/password-sync-groups/{id}", **{"id": id}),
        body=body,
    )
