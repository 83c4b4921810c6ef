from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        Entitlement,
        JsonPatchOperation,
        Role,
        RoleBulkDeleteRequest,
        RoleBulkUpdateResponse,
        RoleGetAllBulkUpdateResponse,
        RoleIdentity,
        RoleListFilterDTO,
        RoleMetadataBulkUpdateByFilterRequest,
        RoleMetadataBulkUpdateByIdRequest,
        RoleMetadataBulkUpdateByQueryRequest,
        TaskResultDto,
    )


_CREATE_ROLE = Operation(
    api=API,
    id="createRole",
    method="POST",
    path="/roles",
    tag="Roles",
    results={201: {"application/json": "Role"}},
    bodies={"application/json": "Role"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="create-role",
)


def create_role(
    body: Role | Mapping[str, Any],
) -> Request[Role]:
    """Creates a role from access profiles and entitlements.

    The description may have up to 2000 characters; role subadmins can include access profiles of their own sources
    only.
    """
    return Request(
        _CREATE_ROLE,
        "/roles",
        body=body,
    )


_DELETE_BULK_ROLES = Operation(
    api=API,
    id="deleteBulkRoles",
    method="POST",
    path="/roles/bulk-delete",
    tag="Roles",
    results={202: {"application/json": "TaskResultDto"}},
    bodies={"application/json": "RoleBulkDeleteRequest"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    destroys=True,
    page="delete-bulk-roles",
)


def delete_bulk_roles(
    body: RoleBulkDeleteRequest | Mapping[str, Any],
) -> Request[TaskResultDto]:
    """Starts a task that deletes up to 50 roles.

    Poll the task status with the `id` of the answer. Role subadmins must administer the sources of all of the
    roles.
    """
    return Request(
        _DELETE_BULK_ROLES,
        "/roles/bulk-delete",
        body=body,
    )


_DELETE_METADATA_FROM_ROLE_BY_KEY_AND_VALUE = Operation(
    api=API,
    id="deleteMetadataFromRoleByKeyAndValue",
    method="DELETE",
    path="/roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    tag="Roles",
    results={202: {}},
    scopes=("idn:role-checked:delete", "idn:role-checked:update", "idn:role:delete", "idn:role:update"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    destroys=True,
    page="delete-metadata-from-role-by-key-and-value",
)


def delete_metadata_from_role_by_key_and_value(
    id: Id,
    attribute_key: str,
    attribute_value: str,
) -> Request[None]:
    """Removes one metadata value of an attribute from a role.

    The answer (202) is empty.

    Args:
        id: ID of the role.
        attribute_key: Key of the attribute.
    """
    return Request(
        _DELETE_METADATA_FROM_ROLE_BY_KEY_AND_VALUE,
        _fill_path(
            "/roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
            **{"id": id, "attributeKey": attribute_key, "attributeValue": attribute_value},
        ),
    )


_DELETE_ROLE = Operation(
    api=API,
    id="deleteRole",
    method="DELETE",
    path="/roles/{id}",
    tag="Roles",
    results={204: {}},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    destroys=True,
    page="delete-role",
)


def delete_role(
    id: Id,
) -> Request[None]:
    """Deletes a role and returns nothing.

    Role subadmins must administer the sources of all its access profiles.

    Args:
        id: ID of the role; see `roles.list`.
    """
    return Request(
        _DELETE_ROLE,
        _fill_path("/roles/{id}", **{"id": id}),
    )


_GET_BULK_UPDATE_STATUS = Operation(
    api=API,
    id="getBulkUpdateStatus",
    method="GET",
    path="/roles/access-model-metadata/bulk-update",
    tag="Roles",
    results={200: {"application/json": ["RoleGetAllBulkUpdateResponse"]}},
    scopes=("idn:role-checked:update", "idn:role:update"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    paging=Paging(style="single"),
    page="get-bulk-update-status",
)


def get_bulk_update_status() -> PagedRequest[list[RoleGetAllBulkUpdateResponse], RoleGetAllBulkUpdateResponse]:
    """Returns the bulk updates of role metadata that have not finished yet."""
    return PagedRequest(
        _GET_BULK_UPDATE_STATUS,
        "/roles/access-model-metadata/bulk-update",
    )


_GET_BULK_UPDATE_STATUS_BY_ID = Operation(
    api=API,
    id="getBulkUpdateStatusById",
    method="GET",
    path="/roles/access-model-metadata/bulk-update/id",
    tag="Roles",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    scopes=("idn:role-checked:update", "idn:role:update"),
    page="get-bulk-update-status-by-id",
)


def get_bulk_update_status_by_id(
    *,
    id: Id,
) -> Request[RoleBulkUpdateResponse]:
    """Returns the status of one bulk update of role metadata, by its id.

    The response has status 202 even when the work is done. Requires a token with user context.
    """
    return Request(
        _GET_BULK_UPDATE_STATUS_BY_ID,
        "/roles/access-model-metadata/bulk-update/id",
        query={
            "id": id,
        },
    )


_GET_ROLE = Operation(
    api=API,
    id="getRole",
    method="GET",
    path="/roles/{id}",
    tag="Roles",
    results={200: {"application/json": "Role"}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    page="get-role",
)


def get_role(
    id: Id,
) -> Request[Role]:
    """Returns one role, with its access profiles, entitlements, membership criteria and request settings.

    Args:
        id: ID of the role; see `roles.list`.
    """
    return Request(
        _GET_ROLE,
        _fill_path("/roles/{id}", **{"id": id}),
    )


_GET_ROLE_ASSIGNED_IDENTITIES = Operation(
    api=API,
    id="getRoleAssignedIdentities",
    method="GET",
    path="/roles/{id}/assigned-identities",
    tag="Roles",
    results={200: {"application/json": ["RoleIdentity"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    application=True,
    filterable={"aliasName": ("eq", "sw"), "email": ("eq", "sw"), "id": ("eq", "in"), "name": ("co", "eq", "sw")},
    sortable=("aliasName", "email", "id", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-role-assigned-identities",
)


def get_role_assigned_identities(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[RoleIdentity], RoleIdentity]:
    """Returns the identities that have a role, each with its origin: a request or the membership criteria.

    Args:
        id: ID of the role; see `roles.list`.
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
        _GET_ROLE_ASSIGNED_IDENTITIES,
        _fill_path("/roles/{id}/assigned-identities", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_ROLE_ENTITLEMENTS = Operation(
    api=API,
    id="getRoleEntitlements",
    method="GET",
    path="/roles/{id}/entitlements",
    tag="Roles",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
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
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="get-role-entitlements",
)


def get_role_entitlements(
    id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """Returns the entitlements of a role, at most 50 a page.

    Args:
        id: ID of the role; see `roles.list`.
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
        _GET_ROLE_ENTITLEMENTS,
        _fill_path("/roles/{id}/entitlements", **{"id": id}),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_ROLES = Operation(
    api=API,
    id="listRoles",
    method="GET",
    path="/roles",
    tag="Roles",
    results={200: {"application/json": ["Role"]}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    filterable={
        "created": ("ge", "gt", "le"),
        "dimensional": ("eq",),
        "id": ("eq", "in"),
        "modified": ("ge", "le", "lt"),
        "name": ("eq", "sw"),
        "owner.id": ("eq", "in"),
        "requestable": ("eq",),
    },
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="list-roles",
)


def list_roles(
    *,
    for_subadmin: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
) -> PagedRequest[list[Role], Role]:
    """Returns roles, at most 50 a page.

    With `for-subadmin` only those that this role subadmin can see.

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
        _LIST_ROLES,
        "/roles",
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


_PATCH_ROLE = Operation(
    api=API,
    id="patchRole",
    method="PATCH",
    path="/roles/{id}",
    tag="Roles",
    results={200: {"application/json": "Role"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="patch-role",
)


def patch_role(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[Role]:
    """Changes fields of a role by JSON Patch.

    At most 500 identities of its membership list can change at a time, and the description may have up to 2000
    characters.

    Args:
        id: ID of the role; see `roles.list`.
    """
    return Request(
        _PATCH_ROLE,
        _fill_path("/roles/{id}", **{"id": id}),
        body=body,
    )


_SEARCH_ROLES_BY_FILTER = Operation(
    api=API,
    id="searchRolesByFilter",
    method="POST",
    path="/roles/filter",
    tag="Roles",
    results={200: {"application/json": ["Role"]}},
    bodies={"application/json": "RoleListFilterDTO"},
    scopes=("idn:role-unchecked:manage", "idn:role-unchecked:read"),
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=50, maximum=250, count=True),
    page="search-roles-by-filter",
)


def search_roles_by_filter(
    body: RoleListFilterDTO | Mapping[str, Any] | None = None,
    *,
    for_subadmin: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    for_segment_ids: str | None = None,
    include_unsegmented: bool | None = None,
) -> PagedRequest[list[Role], Role]:
    """Returns the roles that have the given metadata and match a filter, at most 50 a page unless `limit` is higher.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        include_unsegmented: Default: true.
    """
    return PagedRequest(
        _SEARCH_ROLES_BY_FILTER,
        "/roles/filter",
        query={
            "for-subadmin": for_subadmin,
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
            "for-segment-ids": for_segment_ids,
            "include-unsegmented": include_unsegmented,
        },
        body=body,
    )


_UPDATE_ATTRIBUTE_KEY_AND_VALUE_TO_ROLE = Operation(
    api=API,
    id="updateAttributeKeyAndValueToRole",
    method="POST",
    path="/roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
    tag="Roles",
    results={200: {"application/json": "Role"}},
    scopes=("idn:role-checked:update", "idn:role:update"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="update-attribute-key-and-value-to-role",
)


def update_attribute_key_and_value_to_role(
    id: Id,
    attribute_key: str,
    attribute_value: str,
) -> Request[Role]:
    """Adds one metadata value of an attribute to a role and returns the role.

    A role can have up to 25 metadata attributes.

    Args:
        id: ID of the role.
        attribute_key: Key of the attribute.
    """
    return Request(
        _UPDATE_ATTRIBUTE_KEY_AND_VALUE_TO_ROLE,
        _fill_path(
            "/roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}",
            **{"id": id, "attributeKey": attribute_key, "attributeValue": attribute_value},
        ),
    )


_UPDATE_ROLES_METADATA_BY_FILTER = Operation(
    api=API,
    id="updateRolesMetadataByFilter",
    method="POST",
    path="/roles/access-model-metadata/bulk-update/filter",
    tag="Roles",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    bodies={"application/json": "RoleMetadataBulkUpdateByFilterRequest"},
    scopes=("idn:role-checked:update", "idn:role:update"),
    page="update-roles-metadata-by-filter",
)


def update_roles_metadata_by_filter(
    body: RoleMetadataBulkUpdateByFilterRequest | Mapping[str, Any],
) -> Request[RoleBulkUpdateResponse]:
    """Starts a bulk update of metadata of the roles that a filter matches.

    Poll its status by id; a role can have up to 25 metadata values. Requires a token with user context.
    """
    return Request(
        _UPDATE_ROLES_METADATA_BY_FILTER,
        "/roles/access-model-metadata/bulk-update/filter",
        body=body,
    )


_UPDATE_ROLES_METADATA_BY_IDS = Operation(
    api=API,
    id="updateRolesMetadataByIds",
    method="POST",
    path="/roles/access-model-metadata/bulk-update/ids",
    tag="Roles",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    bodies={"application/json": "RoleMetadataBulkUpdateByIdRequest"},
    scopes=("idn:role-checked:update", "idn:role:update"),
    page="update-roles-metadata-by-ids",
)


def update_roles_metadata_by_ids(
    body: RoleMetadataBulkUpdateByIdRequest | Mapping[str, Any],
) -> Request[RoleBulkUpdateResponse]:
    """Starts a bulk update of metadata of up to 3000 roles, given by their ids.

    Poll its status by id; a role can have up to 25 metadata values. Requires a token with user context.
    """
    return Request(
        _UPDATE_ROLES_METADATA_BY_IDS,
        "/roles/access-model-metadata/bulk-update/ids",
        body=body,
    )


_UPDATE_ROLES_METADATA_BY_QUERY = Operation(
    api=API,
    id="updateRolesMetadataByQuery",
    method="POST",
    path="/roles/access-model-metadata/bulk-update/query",
    tag="Roles",
    results={202: {"application/json": "RoleBulkUpdateResponse"}},
    bodies={"application/json": "RoleMetadataBulkUpdateByQueryRequest"},
    scopes=("idn:role-checked:update", "idn:role:update"),
    page="update-roles-metadata-by-query",
)


def update_roles_metadata_by_query(
    body: RoleMetadataBulkUpdateByQueryRequest | Mapping[str, Any],
) -> Request[RoleBulkUpdateResponse]:
    """Starts a bulk update of metadata of the roles that a search query matches.

    Poll its status by id; a role can have up to 25 metadata values. Requires a token with user context.
    """
    return Request(
        _UPDATE_ROLES_METADATA_BY_QUERY,
        "/roles/access-model-metadata/bulk-update/query",
        body=body,
    )
