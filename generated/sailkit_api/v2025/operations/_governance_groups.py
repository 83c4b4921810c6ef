from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        AccessAppsOwner,
        IdentityRef,
        JsonPatchOperation,
        WorkgroupBulkDeleteRequest,
        WorkgroupConnectionDto,
        WorkgroupDeleteItem,
        WorkgroupDto,
        WorkgroupMemberAddItem,
        WorkgroupMemberDeleteItem,
    )


_CREATE_WORKGROUP = Operation(
    api=API,
    id="createWorkgroup",
    method="POST",
    path="/workgroups",
    tag="Governance Groups",
    results={200: {"application/json": "WorkgroupDto"}},
    bodies={"application/json": "WorkgroupDto"},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-workgroup",
)


def create_workgroup(
    body: WorkgroupDto | Mapping[str, Any],
) -> Request[WorkgroupDto]:
    """Creates a governance group without members, and returns it."""
    return Request(
        _CREATE_WORKGROUP,
        "/workgroups",
        body=body,
    )


_DELETE_WORKGROUP = Operation(
    api=API,
    id="deleteWorkgroup",
    method="DELETE",
    path="/workgroups/{id}",
    tag="Governance Groups",
    results={204: {}},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-workgroup",
)


def delete_workgroup(
    id: Id,
) -> Request[None]:
    """Deletes a governance group.

    Args:
        id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(
        _DELETE_WORKGROUP,
        _fill_path("/workgroups/{id}", **{"id": id}),
    )


_DELETE_WORKGROUP_MEMBERS = Operation(
    api=API,
    id="deleteWorkgroupMembers",
    method="POST",
    path="/workgroups/{workgroupId}/members/bulk-delete",
    tag="Governance Groups",
    results={207: {"application/json": ["WorkgroupMemberDeleteItem"]}},
    bodies={"application/json": ["IdentityRef"]},
    scopes=("idn:workgroup:write",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-workgroup-members",
)


def delete_workgroup_members(
    workgroup_id: Id,
    body: Sequence[IdentityRef | Mapping[str, Any]],
) -> Request[list[WorkgroupMemberDeleteItem]]:
    """Removes identities from a governance group.

    Returns one result per identity with an integer `status` of its own (that of the whole is 207): check each of
    them.

    Args:
        workgroup_id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(
        _DELETE_WORKGROUP_MEMBERS,
        _fill_path("/workgroups/{workgroupId}/members/bulk-delete", **{"workgroupId": workgroup_id}),
        body=body,
    )


_DELETE_WORKGROUPS_IN_BULK = Operation(
    api=API,
    id="deleteWorkgroupsInBulk",
    method="POST",
    path="/workgroups/bulk-delete",
    tag="Governance Groups",
    results={207: {"application/json": ["WorkgroupDeleteItem"]}},
    bodies={"application/json": "WorkgroupBulkDeleteRequest"},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-workgroups-in-bulk",
)


def delete_workgroups_in_bulk(
    body: WorkgroupBulkDeleteRequest | Mapping[str, Any],
) -> Request[list[WorkgroupDeleteItem]]:
    """Deletes up to 100 governance groups.

    Those in use or unknown are skipped. Returns one result per group with an integer `status` of its own (that of
    the whole is 207): check each of them.
    """
    return Request(
        _DELETE_WORKGROUPS_IN_BULK,
        "/workgroups/bulk-delete",
        body=body,
    )


_GET_WORKGROUP = Operation(
    api=API,
    id="getWorkgroup",
    method="GET",
    path="/workgroups/{id}",
    tag="Governance Groups",
    results={200: {"application/json": "WorkgroupDto"}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-workgroup",
)


def get_workgroup(
    id: Id,
) -> Request[WorkgroupDto]:
    """Returns one governance group, without its members.

    Args:
        id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(
        _GET_WORKGROUP,
        _fill_path("/workgroups/{id}", **{"id": id}),
    )


_LIST_CONNECTIONS = Operation(
    api=API,
    id="listConnections",
    method="GET",
    path="/workgroups/{workgroupId}/connections",
    tag="Governance Groups",
    results={200: {"application/json": ["WorkgroupConnectionDto"]}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="list-connections",
)


def list_connections(
    workgroup_id: Id,
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[WorkgroupConnectionDto], WorkgroupConnectionDto]:
    """Returns the objects that use a governance group, at most 50 a page.

    Args:
        workgroup_id: ID of the governance group; see `governance_groups.list`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_CONNECTIONS,
        _fill_path("/workgroups/{workgroupId}/connections", **{"workgroupId": workgroup_id}),
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "sorters": sorters,
        },
    )


_LIST_WORKGROUP_MEMBERS = Operation(
    api=API,
    id="listWorkgroupMembers",
    method="GET",
    path="/workgroups/{workgroupId}/members",
    tag="Governance Groups",
    results={200: {"application/json": ["AccessAppsOwner"]}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="list-workgroup-members",
)


def list_workgroup_members(
    workgroup_id: Id,
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[AccessAppsOwner], AccessAppsOwner]:
    """Returns the members of a governance group, at most 50 a page.

    Args:
        workgroup_id: ID of the governance group; see `governance_groups.list`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_WORKGROUP_MEMBERS,
        _fill_path("/workgroups/{workgroupId}/members", **{"workgroupId": workgroup_id}),
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "sorters": sorters,
        },
    )


_LIST_WORKGROUPS = Operation(
    api=API,
    id="listWorkgroups",
    method="GET",
    path="/workgroups",
    tag="Governance Groups",
    results={200: {"application/json": ["WorkgroupDto"]}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"id": ("eq", "in", "sw"), "memberships.identityId": ("eq", "in"), "name": ("eq", "in", "sw")},
    sortable=("created", "description", "id", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-workgroups",
)


def list_workgroups(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[WorkgroupDto], WorkgroupDto]:
    """Returns governance groups.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_WORKGROUPS,
        "/workgroups",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_PATCH_WORKGROUP = Operation(
    api=API,
    id="patchWorkgroup",
    method="PATCH",
    path="/workgroups/{id}",
    tag="Governance Groups",
    results={200: {"application/json": "WorkgroupDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="patch-workgroup",
)


def patch_workgroup(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None,
) -> Request[WorkgroupDto]:
    """Changes a governance group by JSON Patch and returns it.

    Only `name`, `description` and `owner` can be changed.

    Args:
        id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(
        _PATCH_WORKGROUP,
        _fill_path("/workgroups/{id}", **{"id": id}),
        body=body,
    )


_UPDATE_WORKGROUP_MEMBERS = Operation(
    api=API,
    id="updateWorkgroupMembers",
    method="POST",
    path="/workgroups/{workgroupId}/members/bulk-add",
    tag="Governance Groups",
    results={207: {"application/json": ["WorkgroupMemberAddItem"]}},
    bodies={"application/json": ["IdentityRef"]},
    scopes=("idn:workgroup:write",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-workgroup-members",
)


def update_workgroup_members(
    workgroup_id: Id,
    body: Sequence[IdentityRef | Mapping[str, Any]],
) -> Request[list[WorkgroupMemberAddItem]]:
    """Adds identities to a governance group.

    Returns one result per identity with an integer `status` of its own (that of the whole is 207): check each of
    them.

    Args:
        workgroup_id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(
        _UPDATE_WORKGROUP_MEMBERS,
        _fill_path("/workgroups/{workgroupId}/members/bulk-add", **{"workgroupId": workgroup_id}),
        body=body,
    )
