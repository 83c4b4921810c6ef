from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        MultiHostIntegrations,
        MultiHostIntegrationsAggScheduleUpdate,
        MultiHostIntegrationsCreate,
        MultiHostIntegrationsCreateSources,
        MultiHostIntegrationTemplateType,
        MultiHostPatchOperation,
        MultiHostSources,
        SourceCreationErrors,
        TestSourceConnectionMultihostResponse,
    )


_CREATE_MULTI_HOST_INTEGRATION = Operation(
    api=API,
    id="createMultiHostIntegration",
    method="POST",
    path="/multihosts",
    tag="Multi-Host Integration",
    results={201: {"application/json": "MultiHostIntegrations"}},
    bodies={"application/json": "MultiHostIntegrationsCreate"},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    application=True,
    page="create-multi-host-integration",
)


def create_multi_host_integration(
    body: MultiHostIntegrationsCreate | Mapping[str, Any],
) -> Request[MultiHostIntegrations]:
    """Creates a multi-host integration.

    Its sources are created afterwards, by an operation of their own.
    """
    return Request(
        _CREATE_MULTI_HOST_INTEGRATION,
        "/multihosts",
        body=body,
    )


_CREATE_SOURCES_WITHIN_MULTI_HOST = Operation(
    api=API,
    id="createSourcesWithinMultiHost",
    method="POST",
    path="/multihosts/{multihostId}",
    tag="Multi-Host Integration",
    results={200: {}},
    bodies={"application/json": ["MultiHostIntegrationsCreateSources"]},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    application=True,
    page="create-sources-within-multi-host",
)


def create_sources_within_multi_host(
    multihost_id: Id,
    body: Sequence[MultiHostIntegrationsCreateSources | Mapping[str, Any]],
) -> Request[None]:
    """Creates sources of one kind in a multi-host integration.

    Returns nothing; sources that fail are among the creation errors of the integration.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(
        _CREATE_SOURCES_WITHIN_MULTI_HOST,
        _fill_path("/multihosts/{multihostId}", **{"multihostId": multihost_id}),
        body=body,
    )


_DELETE_MULTI_HOST = Operation(
    api=API,
    id="deleteMultiHost",
    method="DELETE",
    path="/multihosts/{multihostId}",
    tag="Multi-Host Integration",
    results={200: {}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:manage"),
    application=True,
    destroys=True,
    page="delete-multi-host",
)


def delete_multi_host(
    multihost_id: Id,
) -> Request[None]:
    """Deletes a multi-host integration.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(
        _DELETE_MULTI_HOST,
        _fill_path("/multihosts/{multihostId}", **{"multihostId": multihost_id}),
    )


_GET_ACCT_AGGREGATION_GROUPS = Operation(
    api=API,
    id="getAcctAggregationGroups",
    method="GET",
    path="/multihosts/{multihostId}/acctAggregationGroups",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["MultiHostIntegrationsAggScheduleUpdate"]}},
    scopes=("idn:multihosts-admin:manage",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-acct-aggregation-groups",
)


def get_acct_aggregation_groups(
    multihost_id: Id,
    *,
    offset: int | None = None,
    limit: int | None = None,
) -> PagedRequest[list[MultiHostIntegrationsAggScheduleUpdate], MultiHostIntegrationsAggScheduleUpdate]:
    """Returns the groups in which sources of a multi-host integration aggregate accounts, with their schedules.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(
        _GET_ACCT_AGGREGATION_GROUPS,
        _fill_path("/multihosts/{multihostId}/acctAggregationGroups", **{"multihostId": multihost_id}),
        query={
            "offset": offset,
            "limit": limit,
        },
    )


_GET_ENTITLEMENT_AGGREGATION_GROUPS = Operation(
    api=API,
    id="getEntitlementAggregationGroups",
    method="GET",
    path="/multihosts/{multiHostId}/entitlementAggregationGroups",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["MultiHostIntegrationsAggScheduleUpdate"]}},
    scopes=("idn:multihosts-admin:manage",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-entitlement-aggregation-groups",
)


def get_entitlement_aggregation_groups(
    multi_host_id: Id,
    *,
    offset: int | None = None,
    limit: int | None = None,
) -> PagedRequest[list[MultiHostIntegrationsAggScheduleUpdate], MultiHostIntegrationsAggScheduleUpdate]:
    """Returns the groups in which sources of a multi-host integration aggregate entitlements, with their schedules.

    Args:
        multi_host_id: ID of the multi-host integration; see `multi_host_integrations.get`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(
        _GET_ENTITLEMENT_AGGREGATION_GROUPS,
        _fill_path("/multihosts/{multiHostId}/entitlementAggregationGroups", **{"multiHostId": multi_host_id}),
        query={
            "offset": offset,
            "limit": limit,
        },
    )


_GET_MULTI_HOST_INTEGRATIONS = Operation(
    api=API,
    id="getMultiHostIntegrations",
    method="GET",
    path="/multihosts/{multihostId}",
    tag="Multi-Host Integration",
    results={200: {"application/json": "MultiHostIntegrations"}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    page="get-multi-host-integrations",
)


def get_multi_host_integrations(
    multihost_id: Id,
) -> Request[MultiHostIntegrations]:
    """Returns one multi-host integration, with its connector, owner, cluster and attributes.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(
        _GET_MULTI_HOST_INTEGRATIONS,
        _fill_path("/multihosts/{multihostId}", **{"multihostId": multihost_id}),
    )


_GET_MULTI_HOST_INTEGRATIONS_LIST = Operation(
    api=API,
    id="getMultiHostIntegrationsList",
    method="GET",
    path="/multihosts",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["MultiHostIntegrations"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    filterable={"forSubAdminId": ("in",), "type": ("in",)},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-multi-host-integrations-list",
)


def get_multi_host_integrations_list(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
    count: bool | None = None,
    for_subadmin: str | None = None,
) -> PagedRequest[list[MultiHostIntegrations], MultiHostIntegrations]:
    """Returns multi-host integrations, each of which holds sources of one kind.

    Requires an administrator of the tenant or of multi-host integrations.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_MULTI_HOST_INTEGRATIONS_LIST,
        "/multihosts",
        query={
            "offset": offset,
            "limit": limit,
            "sorters": sorters,
            "filters": filters,
            "count": count,
            "for-subadmin": for_subadmin,
        },
    )


_GET_MULTI_HOST_SOURCE_CREATION_ERRORS = Operation(
    api=API,
    id="getMultiHostSourceCreationErrors",
    method="GET",
    path="/multihosts/{multiHostId}/sources/errors",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["SourceCreationErrors"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    paging=Paging(style="single"),
    page="get-multi-host-source-creation-errors",
)


def get_multi_host_source_creation_errors(
    multi_host_id: Id,
) -> PagedRequest[list[SourceCreationErrors], SourceCreationErrors]:
    """Returns the sources of a multi-host integration that failed to be created, with the error of each.

    Args:
        multi_host_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return PagedRequest(
        _GET_MULTI_HOST_SOURCE_CREATION_ERRORS,
        _fill_path("/multihosts/{multiHostId}/sources/errors", **{"multiHostId": multi_host_id}),
    )


_GET_MULTIHOST_INTEGRATION_TYPES = Operation(
    api=API,
    id="getMultihostIntegrationTypes",
    method="GET",
    path="/multihosts/types",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["MultiHostIntegrationTemplateType"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    paging=Paging(style="single"),
    page="get-multihost-integration-types",
)


def get_multihost_integration_types() -> PagedRequest[
    list[MultiHostIntegrationTemplateType], MultiHostIntegrationTemplateType
]:
    """Returns the types of systems that a multi-host integration can manage."""
    return PagedRequest(
        _GET_MULTIHOST_INTEGRATION_TYPES,
        "/multihosts/types",
    )


_GET_SOURCES_WITHIN_MULTI_HOST = Operation(
    api=API,
    id="getSourcesWithinMultiHost",
    method="GET",
    path="/multihosts/{multihostId}/sources",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["MultiHostSources"]}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    filterable={"id": ("in",)},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-sources-within-multi-host",
)


def get_sources_within_multi_host(
    multihost_id: Id,
    *,
    offset: int | None = None,
    limit: int | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
    count: bool | None = None,
) -> PagedRequest[list[MultiHostSources], MultiHostSources]:
    """Returns the sources of a multi-host integration.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        _GET_SOURCES_WITHIN_MULTI_HOST,
        _fill_path("/multihosts/{multihostId}/sources", **{"multihostId": multihost_id}),
        query={
            "offset": offset,
            "limit": limit,
            "sorters": sorters,
            "filters": filters,
            "count": count,
        },
    )


_TEST_CONNECTION_MULTI_HOST_SOURCES = Operation(
    api=API,
    id="testConnectionMultiHostSources",
    method="POST",
    path="/multihosts/{multihostId}/sources/testConnection",
    tag="Multi-Host Integration",
    results={200: {}},
    scopes=("idn:multihosts-admin:manage",),
    page="test-connection-multi-host-sources",
)


def test_connection_multi_host_sources(
    multihost_id: Id,
) -> Request[None]:
    """Tests the configuration of a whole multi-host integration.

    Returns nothing.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(
        _TEST_CONNECTION_MULTI_HOST_SOURCES,
        _fill_path("/multihosts/{multihostId}/sources/testConnection", **{"multihostId": multihost_id}),
    )


_TEST_SOURCE_CONNECTION_MULTIHOST = Operation(
    api=API,
    id="testSourceConnectionMultihost",
    method="GET",
    path="/multihosts/{multihostId}/sources/{sourceId}/testConnection",
    tag="Multi-Host Integration",
    results={200: {"application/json": "TestSourceConnectionMultihostResponse"}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    page="test-source-connection-multihost",
)


def test_source_connection_multihost(
    multihost_id: Id,
    source_id: Id,
) -> Request[TestSourceConnectionMultihostResponse]:
    """Tests the configuration of one source of a multi-host integration.

    Returns whether it succeeded, with a message, details and the time that it took.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
        source_id: ID of the source; see `multi_host_integrations.list_sources`.
    """
    return Request(
        _TEST_SOURCE_CONNECTION_MULTIHOST,
        _fill_path(
            "/multihosts/{multihostId}/sources/{sourceId}/testConnection",
            **{"multihostId": multihost_id, "sourceId": source_id},
        ),
    )


_UPDATE_MULTI_HOST_SOURCES = Operation(
    api=API,
    id="updateMultiHostSources",
    method="PATCH",
    path="/multihosts/{multihostId}",
    tag="Multi-Host Integration",
    results={200: {}},
    bodies={"application/json-patch+json": ["MultiHostPatchOperation"]},
    scopes=("idn:multihosts-admin:manage",),
    page="update-multi-host-sources",
)


def update_multi_host_sources(
    multihost_id: Id,
    body: Sequence[MultiHostPatchOperation | Mapping[str, Any]],
) -> Request[None]:
    """Changes fields of a multi-host integration by JSON Patch.

    Returns nothing.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(
        _UPDATE_MULTI_HOST_SOURCES,
        _fill_path("/multihosts/{multihostId}", **{"multihostId": multihost_id}),
        body=body,
    )
