from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        JsonPatchOperationRoleMining,
        RoleMiningEntitlement,
        RoleMiningIdentity,
        RoleMiningPotentialRole,
        RoleMiningPotentialRoleApplication,
        RoleMiningPotentialRoleEditEntitlements,
        RoleMiningPotentialRoleEntitlements,
        RoleMiningPotentialRoleExportRequest,
        RoleMiningPotentialRoleExportResponse,
        RoleMiningPotentialRoleProvisionRequest,
        RoleMiningPotentialRoleSourceUsage,
        RoleMiningPotentialRoleSummary,
        RoleMiningSessionDraftRoleDto,
        RoleMiningSessionDto,
        RoleMiningSessionResponse,
        RoleMiningSessionStatus,
    )


_CREATE_POTENTIAL_ROLE_PROVISION_REQUEST = Operation(
    api=API,
    id="createPotentialRoleProvisionRequest",
    method="POST",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/provision",
    tag="IAI Role Mining",
    results={202: {"application/json": "RoleMiningPotentialRoleSummary"}},
    bodies={"application/json": "RoleMiningPotentialRoleProvisionRequest"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="create-potential-role-provision-request",
)


def create_potential_role_provision_request(
    session_id: Id,
    potential_role_id: Id,
    body: RoleMiningPotentialRoleProvisionRequest | Mapping[str, Any] | None = None,
    *,
    min_entitlement_popularity: int | None = None,
    include_common_access: bool | None = None,
) -> Request[RoleMiningPotentialRoleSummary]:
    """Starts a job that makes a role from a potential role.

    `min-entitlement-popularity` and `include-common-access` choose its entitlements; `includeIdentities` true also
    requests the role for the identities. The status is `provisionState` of the potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        min_entitlement_popularity: At least 0, at most 100. Default: 0.
        include_common_access: Default: true.
    """
    return Request(
        _CREATE_POTENTIAL_ROLE_PROVISION_REQUEST,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/provision",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={
            "min-entitlement-popularity": min_entitlement_popularity,
            "include-common-access": include_common_access,
        },
        body=body,
    )


_CREATE_ROLE_MINING_SESSIONS = Operation(
    api=API,
    id="createRoleMiningSessions",
    method="POST",
    path="/role-mining-sessions",
    tag="IAI Role Mining",
    results={201: {"application/json": "RoleMiningSessionResponse"}},
    bodies={"application/json": "RoleMiningSessionDto"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="create-role-mining-sessions",
)


def create_role_mining_sessions(
    body: RoleMiningSessionDto | Mapping[str, Any],
) -> Request[RoleMiningSessionResponse]:
    """Starts a role mining session over a set of identities, and returns it.

    Poll its status until the potential roles are ready.
    """
    return Request(
        _CREATE_ROLE_MINING_SESSIONS,
        "/role-mining-sessions",
        body=body,
    )


_DOWNLOAD_ROLE_MINING_POTENTIAL_ROLE_ZIP = Operation(
    api=API,
    id="downloadRoleMiningPotentialRoleZip",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}/download",
    tag="IAI Role Mining",
    results={200: {"application/zip": BYTES}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="download-role-mining-potential-role-zip",
)


def download_role_mining_potential_role_zip(
    session_id: Id,
    potential_role_id: Id,
    export_id: Id,
) -> Request[bytes]:
    """Returns the archive of a completed export of a potential role: CSV files in a ZIP archive.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        export_id: ID of the export; see `role_mining.start_potential_role_export`.
    """
    return Request(
        _DOWNLOAD_ROLE_MINING_POTENTIAL_ROLE_ZIP,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}/download",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id, "exportId": export_id},
        ),
    )


_EXPORT_ROLE_MINING_POTENTIAL_ROLE = Operation(
    api=API,
    id="exportRoleMiningPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export",
    tag="IAI Role Mining",
    results={200: {"application/zip": BYTES}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="export-role-mining-potential-role",
)


def export_role_mining_potential_role(
    session_id: Id,
    potential_role_id: Id,
) -> Request[bytes]:
    """Returns a ZIP archive of CSV files: the identities and entitlements of a potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        _EXPORT_ROLE_MINING_POTENTIAL_ROLE,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
    )


_EXPORT_ROLE_MINING_POTENTIAL_ROLE_ASYNC = Operation(
    api=API,
    id="exportRoleMiningPotentialRoleAsync",
    method="POST",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async",
    tag="IAI Role Mining",
    results={202: {"application/json": "RoleMiningPotentialRoleExportResponse"}},
    bodies={"application/json": "RoleMiningPotentialRoleExportRequest"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="export-role-mining-potential-role-async",
)


def export_role_mining_potential_role_async(
    session_id: Id,
    potential_role_id: Id,
    body: RoleMiningPotentialRoleExportRequest | Mapping[str, Any] | None = None,
) -> Request[RoleMiningPotentialRoleExportResponse]:
    """Starts an export of a potential role, and returns the id of the export.

    Poll its status, then download the archive.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        _EXPORT_ROLE_MINING_POTENTIAL_ROLE_ASYNC,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=body,
    )


_EXPORT_ROLE_MINING_POTENTIAL_ROLE_STATUS = Operation(
    api=API,
    id="exportRoleMiningPotentialRoleStatus",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRoleExportResponse"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="export-role-mining-potential-role-status",
)


def export_role_mining_potential_role_status(
    session_id: Id,
    potential_role_id: Id,
    export_id: Id,
) -> Request[RoleMiningPotentialRoleExportResponse]:
    """Returns the status of an export of a potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        export_id: ID of the export; see `role_mining.start_potential_role_export`.
    """
    return Request(
        _EXPORT_ROLE_MINING_POTENTIAL_ROLE_STATUS,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/export-async/{exportId}",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id, "exportId": export_id},
        ),
    )


_GET_ALL_POTENTIAL_ROLE_SUMMARIES = Operation(
    api=API,
    id="getAllPotentialRoleSummaries",
    method="GET",
    path="/role-mining-potential-roles",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningPotentialRoleSummary"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={
        "createdById": ("co", "eq", "sw"),
        "createdByName": ("co", "eq", "sw"),
        "description": ("co", "sw"),
        "endDate": ("le", "lt"),
        "freshness": ("eq", "ge", "gt", "le", "lt"),
        "identityAttribute": ("co",),
        "name": ("co", "eq", "ge", "gt", "le", "lt", "sw"),
        "quality": ("eq", "ge", "gt", "le", "lt"),
        "saved": ("eq",),
        "scopingMethod": ("eq",),
        "sessionState": ("eq",),
        "startDate": ("ge", "gt"),
        "type": ("eq", "ge", "gt", "le", "lt"),
    },
    sortable=("createdDate", "entitlementCount", "freshness", "identityCount", "quality"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-all-potential-role-summaries",
)


def get_all_potential_role_summaries(
    *,
    sorters: Sorters | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleSummary], RoleMiningPotentialRoleSummary]:
    """Returns potential roles of all role mining sessions, in short form.

    Args:
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_ALL_POTENTIAL_ROLE_SUMMARIES,
        "/role-mining-potential-roles",
        query={
            "sorters": sorters,
            "filters": filters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_ENTITLEMENT_DISTRIBUTION_POTENTIAL_ROLE = Operation(
    api=API,
    id="getEntitlementDistributionPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularity-distribution",
    tag="IAI Role Mining",
    results={200: {"application/json": None}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="get-entitlement-distribution-potential-role",
)


def get_entitlement_distribution_potential_role(
    session_id: Id,
    potential_role_id: Id,
    *,
    include_common_access: bool | None = None,
) -> Request[dict[str, int]]:
    """Returns how the popularity of entitlements is distributed in a potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        _GET_ENTITLEMENT_DISTRIBUTION_POTENTIAL_ROLE,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularity-distribution",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={
            "includeCommonAccess": include_common_access,
        },
    )


_GET_ENTITLEMENTS_POTENTIAL_ROLE = Operation(
    api=API,
    id="getEntitlementsPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularities",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningEntitlement"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={"applicationName": ("sw",), "entitlementRef.name": ("sw",)},
    sortable=("applicationName", "entitlementName", "popularity"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-entitlements-potential-role",
)


def get_entitlements_potential_role(
    session_id: Id,
    potential_role_id: Id,
    *,
    include_common_access: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningEntitlement], RoleMiningEntitlement]:
    """Returns how popular each entitlement of a potential role is.

    `includeCommonAccess` false leaves out common access.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        include_common_access: Default: true.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_ENTITLEMENTS_POTENTIAL_ROLE,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/entitlement-popularities",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={
            "includeCommonAccess": include_common_access,
            "sorters": sorters,
            "filters": filters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_EXCLUDED_ENTITLEMENTS_POTENTIAL_ROLE = Operation(
    api=API,
    id="getExcludedEntitlementsPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/excluded-entitlements",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningEntitlement"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={"applicationName": ("sw",), "entitlementRef.name": ("sw",)},
    sortable=("popularity",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-excluded-entitlements-potential-role",
)


def get_excluded_entitlements_potential_role(
    session_id: Id,
    potential_role_id: Id,
    *,
    sorters: Sorters | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningEntitlement], RoleMiningEntitlement]:
    """Returns the entitlements that are excluded from a potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_EXCLUDED_ENTITLEMENTS_POTENTIAL_ROLE,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/excluded-entitlements",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={
            "sorters": sorters,
            "filters": filters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_IDENTITIES_POTENTIAL_ROLE = Operation(
    api=API,
    id="getIdentitiesPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/identities",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningIdentity"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={"name": ("sw",)},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-identities-potential-role",
)


def get_identities_potential_role(
    session_id: Id,
    potential_role_id: Id,
    *,
    sorters: Sorters | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningIdentity], RoleMiningIdentity]:
    """Returns the identities that a potential role covers.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_IDENTITIES_POTENTIAL_ROLE,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/identities",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={
            "sorters": sorters,
            "filters": filters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_POTENTIAL_ROLE = Operation(
    api=API,
    id="getPotentialRole",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-potential-role",
)


def get_potential_role(
    session_id: Id,
    potential_role_id: Id,
) -> Request[RoleMiningPotentialRole]:
    """Returns one potential role of a role mining session.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        _GET_POTENTIAL_ROLE,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
    )


_GET_POTENTIAL_ROLE_APPLICATIONS = Operation(
    api=API,
    id="getPotentialRoleApplications",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}/applications",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningPotentialRoleApplication"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    filterable={"applicationName": ("sw",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-potential-role-applications",
)


def get_potential_role_applications(
    session_id: Id,
    potential_role_id: Id,
    *,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleApplication], RoleMiningPotentialRoleApplication]:
    """Returns the applications to which a potential role gives access.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_POTENTIAL_ROLE_APPLICATIONS,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}/applications",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={
            "filters": filters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_POTENTIAL_ROLE_ENTITLEMENTS = Operation(
    api=API,
    id="getPotentialRoleEntitlements",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}/entitlements",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningPotentialRoleEntitlements"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    filterable={"entitlementRef.name": ("sw",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-potential-role-entitlements",
)


def get_potential_role_entitlements(
    session_id: Id,
    potential_role_id: Id,
    *,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleEntitlements], RoleMiningPotentialRoleEntitlements]:
    """Returns the ids and names of the entitlements in a potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_POTENTIAL_ROLE_ENTITLEMENTS,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}/entitlements",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        query={
            "filters": filters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_POTENTIAL_ROLE_SOURCE_IDENTITY_USAGE = Operation(
    api=API,
    id="getPotentialRoleSourceIdentityUsage",
    method="GET",
    path="/role-mining-potential-roles/{potentialRoleId}/sources/{sourceId}/identityUsage",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningPotentialRoleSourceUsage"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    sortable=("displayName", "email", "usageCount"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-potential-role-source-identity-usage",
)


def get_potential_role_source_identity_usage(
    potential_role_id: Id,
    source_id: Id,
    *,
    sorters: Sorters | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleSourceUsage], RoleMiningPotentialRoleSourceUsage]:
    """Returns on how many of the last 90 days each identity of a potential role used a source.

    Args:
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
        source_id: ID of the source; see `sources.list`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_POTENTIAL_ROLE_SOURCE_IDENTITY_USAGE,
        _fill_path(
            "/role-mining-potential-roles/{potentialRoleId}/sources/{sourceId}/identityUsage",
            **{"potentialRoleId": potential_role_id, "sourceId": source_id},
        ),
        query={
            "sorters": sorters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_POTENTIAL_ROLE_SUMMARIES = Operation(
    api=API,
    id="getPotentialRoleSummaries",
    method="GET",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningPotentialRoleSummary"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={
        "createdById": ("co", "eq", "sw"),
        "createdByName": ("co", "eq", "sw"),
        "description": ("co", "sw"),
        "endDate": ("le", "lt"),
        "freshness": ("eq", "ge", "gt", "le", "lt"),
        "name": ("co", "eq", "sw"),
        "quality": ("eq", "ge", "gt", "le", "lt"),
        "saved": ("eq",),
        "startDate": ("ge", "gt"),
        "type": ("eq",),
    },
    sortable=("createdDate",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-potential-role-summaries",
)


def get_potential_role_summaries(
    session_id: Id,
    *,
    sorters: Sorters | None = None,
    filters: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningPotentialRoleSummary], RoleMiningPotentialRoleSummary]:
    """Returns the potential roles of one role mining session, in short form.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_POTENTIAL_ROLE_SUMMARIES,
        _fill_path("/role-mining-sessions/{sessionId}/potential-role-summaries", **{"sessionId": session_id}),
        query={
            "sorters": sorters,
            "filters": filters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_ROLE_MINING_POTENTIAL_ROLE = Operation(
    api=API,
    id="getRoleMiningPotentialRole",
    method="GET",
    path="/role-mining-potential-roles/{potentialRoleId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="get-role-mining-potential-role",
)


def get_role_mining_potential_role(
    potential_role_id: Id,
) -> Request[RoleMiningPotentialRole]:
    """Returns one potential role, whatever its session.

    Args:
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        _GET_ROLE_MINING_POTENTIAL_ROLE,
        _fill_path("/role-mining-potential-roles/{potentialRoleId}", **{"potentialRoleId": potential_role_id}),
    )


_GET_ROLE_MINING_SESSION = Operation(
    api=API,
    id="getRoleMiningSession",
    method="GET",
    path="/role-mining-sessions/{sessionId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningSessionResponse"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="get-role-mining-session",
)


def get_role_mining_session(
    session_id: Id,
) -> Request[RoleMiningSessionResponse]:
    """Returns one role mining session.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
    """
    return Request(
        _GET_ROLE_MINING_SESSION,
        _fill_path("/role-mining-sessions/{sessionId}", **{"sessionId": session_id}),
    )


_GET_ROLE_MINING_SESSION_STATUS = Operation(
    api=API,
    id="getRoleMiningSessionStatus",
    method="GET",
    path="/role-mining-sessions/{sessionId}/status",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningSessionStatus"}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    page="get-role-mining-session-status",
)


def get_role_mining_session_status(
    session_id: Id,
) -> Request[RoleMiningSessionStatus]:
    """Returns the status of a role mining session.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
    """
    return Request(
        _GET_ROLE_MINING_SESSION_STATUS,
        _fill_path("/role-mining-sessions/{sessionId}/status", **{"sessionId": session_id}),
    )


_GET_ROLE_MINING_SESSIONS = Operation(
    api=API,
    id="getRoleMiningSessions",
    method="GET",
    path="/role-mining-sessions",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningSessionDto"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    filterable={"name": ("eq", "sw"), "saved": ("eq",)},
    sortable=("createdBy", "createdDate"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-role-mining-sessions",
)


def get_role_mining_sessions(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningSessionDto], RoleMiningSessionDto]:
    """Returns role mining sessions.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_ROLE_MINING_SESSIONS,
        "/role-mining-sessions",
        query={
            "filters": filters,
            "sorters": sorters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_SAVED_POTENTIAL_ROLES = Operation(
    api=API,
    id="getSavedPotentialRoles",
    method="GET",
    path="/role-mining-potential-roles/saved",
    tag="IAI Role Mining",
    results={200: {"application/json": ["RoleMiningSessionDraftRoleDto"]}},
    scopes=("iai:access-modeling:manage", "iai:access-modeling:read"),
    application=True,
    experimental=True,
    sortable=("modified",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-saved-potential-roles",
)


def get_saved_potential_roles(
    *,
    sorters: Sorters | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> PagedRequest[list[RoleMiningSessionDraftRoleDto], RoleMiningSessionDraftRoleDto]:
    """Returns potential roles that were saved as drafts.

    Args:
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_SAVED_POTENTIAL_ROLES,
        "/role-mining-potential-roles/saved",
        query={
            "sorters": sorters,
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_PATCH_POTENTIAL_ROLE = Operation(
    api=API,
    id="patchPotentialRole",
    method="PATCH",
    path="/role-mining-potential-roles/{potentialRoleId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json-patch+json": ["JsonPatchOperationRoleMining"]},
    scopes=("iai:access-modeling:manage",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="patch-potential-role",
)


def patch_potential_role(
    potential_role_id: Id,
    body: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]],
) -> Request[RoleMiningPotentialRole]:
    """Changes a potential role by JSON Patch.

    Only `name`, `description` and `saved` can be changed.

    Args:
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        _PATCH_POTENTIAL_ROLE,
        _fill_path("/role-mining-potential-roles/{potentialRoleId}", **{"potentialRoleId": potential_role_id}),
        body=body,
    )


_PATCH_POTENTIAL_ROLE_SESSION = Operation(
    api=API,
    id="patchPotentialRoleSession",
    method="PATCH",
    path="/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
    tag="IAI Role Mining",
    results={200: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json-patch+json": ["JsonPatchOperationRoleMining"]},
    scopes=("iai:access-modeling:manage",),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    experimental=True,
    page="patch-potential-role-session",
)


def patch_potential_role_session(
    session_id: Id,
    potential_role_id: Id,
    body: Sequence[JsonPatchOperationRoleMining | Mapping[str, Any]],
) -> Request[RoleMiningPotentialRole]:
    """Changes a potential role of a session by JSON Patch.

    Only `name`, `description` and `saved` can be changed.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        _PATCH_POTENTIAL_ROLE_SESSION,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-role-summaries/{potentialRoleId}",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=body,
    )


_PATCH_ROLE_MINING_SESSION = Operation(
    api=API,
    id="patchRoleMiningSession",
    method="PATCH",
    path="/role-mining-sessions/{sessionId}",
    tag="IAI Role Mining",
    results={202: {"application/json": None}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="patch-role-mining-session",
)


def patch_role_mining_session(
    session_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[dict[str, Any]]:
    """Changes a role mining session by JSON Patch, with `replace` only.

    New values of `pruneThreshold` and `minNumIdentitiesInPotentialRole` compute its potential roles anew. The
    answer (202) comes before that is done.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
    """
    return Request(
        _PATCH_ROLE_MINING_SESSION,
        _fill_path("/role-mining-sessions/{sessionId}", **{"sessionId": session_id}),
        body=body,
    )


_UPDATE_ENTITLEMENTS_POTENTIAL_ROLE = Operation(
    api=API,
    id="updateEntitlementsPotentialRole",
    method="POST",
    path="/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/edit-entitlements",
    tag="IAI Role Mining",
    results={201: {"application/json": "RoleMiningPotentialRole"}},
    bodies={"application/json": "RoleMiningPotentialRoleEditEntitlements"},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    page="update-entitlements-potential-role",
)


def update_entitlements_potential_role(
    session_id: Id,
    potential_role_id: Id,
    body: RoleMiningPotentialRoleEditEntitlements | Mapping[str, Any],
) -> Request[RoleMiningPotentialRole]:
    """Excludes entitlements from a potential role, or includes them again (`exclude` false).

    Returns the potential role.

    Args:
        session_id: ID of the session; see `role_mining.list_sessions`.
        potential_role_id: ID of the potential role; see `role_mining.list_session_potential_roles`.
    """
    return Request(
        _UPDATE_ENTITLEMENTS_POTENTIAL_ROLE,
        _fill_path(
            "/role-mining-sessions/{sessionId}/potential-roles/{potentialRoleId}/edit-entitlements",
            **{"sessionId": session_id, "potentialRoleId": potential_role_id},
        ),
        body=body,
    )
