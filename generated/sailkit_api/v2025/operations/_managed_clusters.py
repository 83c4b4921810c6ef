from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ClientLogConfiguration,
        ClientLogConfigurationDurationMinutes,
        ClientLogConfigurationExpiration,
        ClusterManualUpgrade,
        JsonPatchOperation,
        ManagedCluster,
        ManagedClusterRequest,
    )


_CREATE_MANAGED_CLUSTER = Operation(
    api=API,
    id="createManagedCluster",
    method="POST",
    path="/managed-clusters",
    tag="Managed Clusters",
    results={200: {"application/json": "ManagedCluster"}},
    bodies={"application/json": "ManagedClusterRequest"},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-managed-cluster",
)


def create_managed_cluster(
    body: ManagedClusterRequest | Mapping[str, Any],
) -> Request[ManagedCluster]:
    """Creates a managed cluster and returns it with its id.

    Add managed clients to it afterwards.
    """
    return Request(
        _CREATE_MANAGED_CLUSTER,
        "/managed-clusters",
        body=body,
    )


_DELETE_MANAGED_CLUSTER = Operation(
    api=API,
    id="deleteManagedCluster",
    method="DELETE",
    path="/managed-clusters/{id}",
    tag="Managed Clusters",
    results={204: {}},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-managed-cluster",
)


def delete_managed_cluster(
    id: Id,
    *,
    remove_clients: bool | None = None,
) -> Request[None]:
    """Deletes a managed cluster.

    A cluster that still has managed clients is deleted only with `removeClients` true.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
        remove_clients: Default: false.
    """
    return Request(
        _DELETE_MANAGED_CLUSTER,
        _fill_path("/managed-clusters/{id}", **{"id": id}),
        query={
            "removeClients": remove_clients,
        },
    )


_GET_CLIENT_LOG_CONFIGURATION = Operation(
    api=API,
    id="getClientLogConfiguration",
    method="GET",
    path="/managed-clusters/{id}/log-config",
    tag="Managed Clusters",
    results={200: {"application/json": "ClientLogConfiguration"}, 204: {}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    page="get-client-log-configuration",
)


def get_client_log_configuration(
    id: Id,
) -> Request[ClientLogConfiguration | None]:
    """Returns the log levels of a managed cluster and when they expire.

    Without a configuration the answer is empty (204).

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(
        _GET_CLIENT_LOG_CONFIGURATION,
        _fill_path("/managed-clusters/{id}/log-config", **{"id": id}),
    )


_GET_MANAGED_CLUSTER = Operation(
    api=API,
    id="getManagedCluster",
    method="GET",
    path="/managed-clusters/{id}",
    tag="Managed Clusters",
    results={200: {"application/json": "ManagedCluster"}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    page="get-managed-cluster",
)


def get_managed_cluster(
    id: Id,
) -> Request[ManagedCluster]:
    """Returns one managed cluster, with its type, status, clients and versions.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(
        _GET_MANAGED_CLUSTER,
        _fill_path("/managed-clusters/{id}", **{"id": id}),
    )


_GET_MANAGED_CLUSTERS = Operation(
    api=API,
    id="getManagedClusters",
    method="GET",
    path="/managed-clusters",
    tag="Managed Clusters",
    results={200: {"application/json": ["ManagedCluster"]}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"name": ("eq",), "operational": ("eq",), "status": ("eq",), "type": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-managed-clusters",
)


def get_managed_clusters(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[ManagedCluster], ManagedCluster]:
    """Returns the managed clusters of the tenant, in which managed clients share the work of connectors.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _GET_MANAGED_CLUSTERS,
        "/managed-clusters",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "filters": filters,
        },
    )


_PUT_CLIENT_LOG_CONFIGURATION = Operation(
    api=API,
    id="putClientLogConfiguration",
    method="PUT",
    path="/managed-clusters/{id}/log-config",
    tag="Managed Clusters",
    results={200: {"application/json": "ClientLogConfiguration"}},
    bodies={"application/json": OneOf(("ClientLogConfigurationDurationMinutes", "ClientLogConfigurationExpiration"))},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-client-log-configuration",
)


def put_client_log_configuration(
    id: Id,
    body: ClientLogConfigurationDurationMinutes | Mapping[str, Any] | ClientLogConfigurationExpiration,
) -> Request[ClientLogConfiguration | None]:
    """Sets the log levels of a managed cluster for a limited time.

    Give `durationMinutes` or `expiration`, not both; 1440 minutes are the most, and 240 the default.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(
        _PUT_CLIENT_LOG_CONFIGURATION,
        _fill_path("/managed-clusters/{id}/log-config", **{"id": id}),
        body=body,
    )


_UPDATE = Operation(
    api=API,
    id="update",
    method="POST",
    path="/managed-clusters/{id}/manualUpgrade",
    tag="Managed Clusters",
    results={200: {"application/json": "ClusterManualUpgrade"}},
    scopes=("idn:managed-cluster-upgrade:manage",),
    user_levels=("ORG_ADMIN",),
    page="update",
)


def update(
    id: Id,
) -> Request[ClusterManualUpgrade]:
    """Starts a manual upgrade of a managed cluster and returns its state.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(
        _UPDATE,
        _fill_path("/managed-clusters/{id}/manualUpgrade", **{"id": id}),
    )


_UPDATE_MANAGED_CLUSTER = Operation(
    api=API,
    id="updateManagedCluster",
    method="PATCH",
    path="/managed-clusters/{id}",
    tag="Managed Clusters",
    results={200: {"application/json": "ManagedCluster"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-managed-cluster",
)


def update_managed_cluster(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[ManagedCluster]:
    """Changes fields of a managed cluster by JSON Patch.

    Args:
        id: ID of the managed cluster; see `managed_clusters.list`.
    """
    return Request(
        _UPDATE_MANAGED_CLUSTER,
        _fill_path("/managed-clusters/{id}", **{"id": id}),
        body=body,
    )
