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
        AccessProfileBulkDeleteRequest,
        AccessProfileBulkDeleteResponse,
        AccessProfileRequestableChange,
        AccessProfileUpdateItem,
        Entitlement,
        JsonPatchOperation,
    )


_CREATE_ACCESS_PROFILE = Operation(
    api=API,
    id="createAccessProfile",
    method="POST",
    path="/access-profiles",
    tag="Access Profiles",
    results={201: {"application/json": "AccessProfile"}},
    bodies={"application/json": "AccessProfile"},
    scopes=("idn:access-profile:manage", "idn:entitlement:read", "idn:identity:read", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="create-access-profile",
)


def create_access_profile(
    body: AccessProfile | Mapping[str, Any],
) -> Request[AccessProfile]:
    """Creates an access profile from entitlements of one source.

    A description can have 2000 characters; subadmins must administer the source.
    """
    return Request(
        _CREATE_ACCESS_PROFILE,
        "/access-profiles",
        body=body,
    )


_DELETE_ACCESS_PROFILE = Operation(
    api=API,
    id="deleteAccessProfile",
    method="DELETE",
    path="/access-profiles/{id}",
    tag="Access Profiles",
    results={204: {}},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    destroys=True,
    page="delete-access-profile",
)


def delete_access_profile(
    id: Id,
) -> Request[None]:
    """Deletes an access profile that nothing uses.

    As long as an application, lifecycle state or role contains it, the answer is status 400.

    Args:
        id: ID of the access profile; see `access_profiles.list`.
    """
    return Request(
        _DELETE_ACCESS_PROFILE,
        _fill_path("/access-profiles/{id}", **{"id": id}),
    )


_DELETE_ACCESS_PROFILES_IN_BULK = Operation(
    api=API,
    id="deleteAccessProfilesInBulk",
    method="POST",
    path="/access-profiles/bulk-delete",
    tag="Access Profiles",
    results={
        200: {"application/json": "AccessProfileBulkDeleteResponse"},
        202: {"application/json": "AccessProfileBulkDeleteResponse"},
    },
    bodies={"application/json": "AccessProfileBulkDeleteRequest"},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    destroys=True,
    page="delete-access-profiles-in-bulk",
)


def delete_access_profiles_in_bulk(
    body: AccessProfileBulkDeleteRequest | Mapping[str, Any],
) -> Request[AccessProfileBulkDeleteResponse]:
    """Starts a task that deletes up to 50 access profiles, and returns its id.

    While one of them is in use nothing is deleted and status 200 says where it is used (`inUse`), unless
    `bestEffortOnly` is true: then the unused ones go. Poll the task status with `taskId`.
    """
    return Request(
        _DELETE_ACCESS_PROFILES_IN_BULK,
        "/access-profiles/bulk-delete",
        body=body,
    )


_GET_ACCESS_PROFILE = Operation(
    api=API,
    id="getAccessProfile",
    method="GET",
    path="/access-profiles/{id}",
    tag="Access Profiles",
    results={200: {"application/json": "AccessProfile"}},
    scopes=("idn:access-profile:read",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-access-profile",
)


def get_access_profile(
    id: Id,
) -> Request[AccessProfile]:
    """Returns one access profile with its entitlements, owner and request settings.

    Args:
        id: ID of the access profile; see `access_profiles.list`.
    """
    return Request(
        _GET_ACCESS_PROFILE,
        _fill_path("/access-profiles/{id}", **{"id": id}),
    )


_GET_ACCESS_PROFILE_ENTITLEMENTS = Operation(
    api=API,
    id="getAccessProfileEntitlements",
    method="GET",
    path="/access-profiles/{id}/entitlements",
    tag="Access Profiles",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:access-profile:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
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
    page="get-access-profile-entitlements",
)


def get_access_profile_entitlements(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the entitlements of an access profile.

    Args:
        id: ID of the access profile; see `access_profiles.list`.
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
        _GET_ACCESS_PROFILE_ENTITLEMENTS,
        _fill_path("/access-profiles/{id}/entitlements", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_ACCESS_PROFILES = Operation(
    api=API,
    id="listAccessProfiles",
    method="GET",
    path="/access-profiles",
    tag="Access Profiles",
    results={200: {"application/json": ["AccessProfile"]}},
    scopes=("idn:access-profile:read",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    filterable={
        "created": ("ge", "gt", "le"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
        "requestable": ("eq",),
        "source.id": ("eq", "in"),
    },
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-access-profiles",
)


def list_access_profiles(
    *,
    for_subadmin: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
) -> PagedRequest[list[AccessProfile], AccessProfile]:
    """Returns access profiles.

    A name that contains a plus sign matches no filter. `include-unsegmented` false is accepted only together with
    `for-segment-ids`.

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
        include_unsegmented: Default: true.
    """
    return PagedRequest(
        _LIST_ACCESS_PROFILES,
        "/access-profiles",
        query={
            "for-subadmin": for_subadmin,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
            "for-segment-ids": for_segment_ids,
            "include-unsegmented": include_unsegmented,
        },
    )


_PATCH_ACCESS_PROFILE = Operation(
    api=API,
    id="patchAccessProfile",
    method="PATCH",
    path="/access-profiles/{id}",
    tag="Access Profiles",
    results={200: {"application/json": "AccessProfile"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="patch-access-profile",
)


def patch_access_profile(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[AccessProfile]:
    """Changes an access profile by JSON Patch and returns it.

    A new `source` goes with new `entitlements`, all of that source, in the same request. A description can have
    2000 characters.

    Args:
        id: ID of the access profile; see `access_profiles.list`.
    """
    return Request(
        _PATCH_ACCESS_PROFILE,
        _fill_path("/access-profiles/{id}", **{"id": id}),
        body=body,
    )


_UPDATE_ACCESS_PROFILES_IN_BULK = Operation(
    api=API,
    id="updateAccessProfilesInBulk",
    method="POST",
    path="/access-profiles/bulk-update-requestable",
    tag="Access Profiles",
    results={207: {"application/json": ["AccessProfileUpdateItem"]}},
    bodies={"application/json": ["AccessProfileRequestableChange"]},
    scopes=("idn:access-profile:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="update-access-profiles-in-bulk",
)


def update_access_profiles_in_bulk(
    body: Sequence[AccessProfileRequestableChange | Mapping[str, Any]],
) -> Request[list[AccessProfileUpdateItem]]:
    """Makes access profiles requestable or not, and returns one result per access profile.

    The status of the whole is 207; the `status` of each result is a string, "404" for an unknown id.
    """
    return Request(
        _UPDATE_ACCESS_PROFILES_IN_BULK,
        "/access-profiles/bulk-update-requestable",
        body=body,
    )
