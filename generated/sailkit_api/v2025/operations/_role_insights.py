from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        RoleInsight,
        RoleInsightsEntitlement,
        RoleInsightsEntitlementChanges,
        RoleInsightsIdentities,
        RoleInsightsResponse,
        RoleInsightsSummary,
    )


_CREATE_ROLE_INSIGHT_REQUESTS = Operation(
    api=API,
    id="createRoleInsightRequests",
    method="POST",
    path="/role-insights/requests",
    tag="Role Insights",
    results={201: {"application/json": "RoleInsightsResponse"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    deprecated=True,
    page="create-role-insight-requests",
)


def create_role_insight_requests() -> Request[RoleInsightsResponse]:
    """Starts the generation of insights for all roles.

    Returns the request, whose status says when they are ready.
    """
    return Request(
        _CREATE_ROLE_INSIGHT_REQUESTS,
        "/role-insights/requests",
    )


_DOWNLOAD_ROLE_INSIGHTS_ENTITLEMENTS_CHANGES = Operation(
    api=API,
    id="downloadRoleInsightsEntitlementsChanges",
    method="GET",
    path="/role-insights/{insightId}/entitlement-changes/download",
    tag="Role Insights",
    results={200: {"text/csv": TEXT}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",)},
    sortable=("identitiesWithAccess",),
    page="download-role-insights-entitlements-changes",
)


def download_role_insights_entitlements_changes(
    insight_id: Id,
    *,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> Request[str]:
    """Returns the entitlements that an insight suggests to add to a role, as CSV.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return Request(
        _DOWNLOAD_ROLE_INSIGHTS_ENTITLEMENTS_CHANGES,
        _fill_path("/role-insights/{insightId}/entitlement-changes/download", **{"insightId": insight_id}),
        query={
            "sorters": sorters,
            "filters": filters,
        },
    )


_GET_ENTITLEMENT_CHANGES_IDENTITIES = Operation(
    api=API,
    id="getEntitlementChangesIdentities",
    method="GET",
    path="/role-insights/{insightId}/entitlement-changes/{entitlementId}/identities",
    tag="Role Insights",
    results={200: {"application/json": ["RoleInsightsIdentities"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"name": ("sw",)},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-entitlement-changes-identities",
)


def get_entitlement_changes_identities(
    insight_id: Id,
    entitlement_id: Id,
    *,
    has_entitlement: bool | None = None,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[RoleInsightsIdentities], RoleInsightsIdentities]:
    """Returns the identities of a role that would be affected by a suggested entitlement.

    `hasEntitlement` selects those that have it already or those that do not.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
        entitlement_id: ID of the entitlement; see `entitlements.list`.
        has_entitlement: Default: false.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _GET_ENTITLEMENT_CHANGES_IDENTITIES,
        _fill_path(
            "/role-insights/{insightId}/entitlement-changes/{entitlementId}/identities",
            **{"insightId": insight_id, "entitlementId": entitlement_id},
        ),
        query={
            "hasEntitlement": has_entitlement,
            "offset": offset,
            "limit": limit,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )


_GET_ROLE_INSIGHT = Operation(
    api=API,
    id="getRoleInsight",
    method="GET",
    path="/role-insights/{insightId}",
    tag="Role Insights",
    results={200: {"application/json": "RoleInsight"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    page="get-role-insight",
)


def get_role_insight(
    insight_id: Id,
) -> Request[RoleInsight]:
    """Returns the insights into one role.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
    """
    return Request(
        _GET_ROLE_INSIGHT,
        _fill_path("/role-insights/{insightId}", **{"insightId": insight_id}),
    )


_GET_ROLE_INSIGHTS = Operation(
    api=API,
    id="getRoleInsights",
    method="GET",
    path="/role-insights",
    tag="Role Insights",
    results={200: {"application/json": ["RoleInsight"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",), "ownerName": ("sw",)},
    sortable=("identitiesWithAccess", "numberOfUpdates", "totalNumberOfIdentities"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-role-insights",
)


def get_role_insights(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[RoleInsight], RoleInsight]:
    """Returns the insights into roles, each with the number of changes that it suggests.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _GET_ROLE_INSIGHTS,
        "/role-insights",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )


_GET_ROLE_INSIGHTS_CURRENT_ENTITLEMENTS = Operation(
    api=API,
    id="getRoleInsightsCurrentEntitlements",
    method="GET",
    path="/role-insights/{insightId}/current-entitlements",
    tag="Role Insights",
    results={200: {"application/json": ["RoleInsightsEntitlement"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",)},
    paging=Paging(style="single"),
    page="get-role-insights-current-entitlements",
)


def get_role_insights_current_entitlements(
    insight_id: Id,
    *,
    filters: str | None = None,
) -> PagedRequest[list[RoleInsightsEntitlement], RoleInsightsEntitlement]:
    """Returns the entitlements that a role has now, apart from any that an insight suggests.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _GET_ROLE_INSIGHTS_CURRENT_ENTITLEMENTS,
        _fill_path("/role-insights/{insightId}/current-entitlements", **{"insightId": insight_id}),
        query={
            "filters": filters,
        },
    )


_GET_ROLE_INSIGHTS_ENTITLEMENTS_CHANGES = Operation(
    api=API,
    id="getRoleInsightsEntitlementsChanges",
    method="GET",
    path="/role-insights/{insightId}/entitlement-changes",
    tag="Role Insights",
    results={200: {"application/json": ["RoleInsightsEntitlementChanges"]}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    filterable={"description": ("sw",), "name": ("sw",)},
    sortable=("identitiesWithAccess", "name"),
    paging=Paging(style="single"),
    page="get-role-insights-entitlements-changes",
)


def get_role_insights_entitlements_changes(
    insight_id: Id,
    *,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[RoleInsightsEntitlementChanges], RoleInsightsEntitlementChanges]:
    """Returns the entitlements that an insight suggests to add to a role.

    Args:
        insight_id: ID of the insight; see `role_insights.list`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _GET_ROLE_INSIGHTS_ENTITLEMENTS_CHANGES,
        _fill_path("/role-insights/{insightId}/entitlement-changes", **{"insightId": insight_id}),
        query={
            "sorters": sorters,
            "filters": filters,
        },
    )


_GET_ROLE_INSIGHTS_REQUESTS = Operation(
    api=API,
    id="getRoleInsightsRequests",
    method="GET",
    path="/role-insights/requests/{id}",
    tag="Role Insights",
    results={200: {"application/json": "RoleInsightsResponse"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    deprecated=True,
    page="get-role-insights-requests",
)


def get_role_insights_requests(
    id: Id,
) -> Request[RoleInsightsResponse]:
    """Returns one request to generate role insights, with its status.

    Args:
        id: ID of the request; see `role_insights.list`.
    """
    return Request(
        _GET_ROLE_INSIGHTS_REQUESTS,
        _fill_path("/role-insights/requests/{id}", **{"id": id}),
    )


_GET_ROLE_INSIGHTS_SUMMARY = Operation(
    api=API,
    id="getRoleInsightsSummary",
    method="GET",
    path="/role-insights/summary",
    tag="Role Insights",
    results={200: {"application/json": "RoleInsightsSummary"}},
    scopes=("iai:role-insights",),
    application=True,
    experimental=True,
    page="get-role-insights-summary",
)


def get_role_insights_summary() -> Request[RoleInsightsSummary]:
    """Returns totals of role insights for the tenant, such as the number of roles with suggested changes."""
    return Request(
        _GET_ROLE_INSIGHTS_SUMMARY,
        "/role-insights/summary",
    )
