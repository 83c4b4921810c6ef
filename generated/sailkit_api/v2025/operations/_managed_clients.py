from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        ManagedClient,
        ManagedClientHealthIndicators,
        ManagedClientRequest,
        ManagedClientStatus,
        ManagedClientType,
    )


_CREATE_MANAGED_CLIENT = Operation(
    api=API,
    id="createManagedClient",
    method="POST",
    path="/managed-clients",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClient"}},
    bodies={"application/json": "ManagedClientRequest"},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-managed-client",
)


def create_managed_client(
    body: ManagedClientRequest | Mapping[str, Any],
) -> Request[ManagedClient]:
    """Creates a managed client in a cluster.

    Returns it with its id.
    """
    return Request(
        _CREATE_MANAGED_CLIENT,
        "/managed-clients",
        body=body,
    )


_DELETE_MANAGED_CLIENT = Operation(
    api=API,
    id="deleteManagedClient",
    method="DELETE",
    path="/managed-clients/{id}",
    tag="Managed Clients",
    results={204: {}},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-managed-client",
)


def delete_managed_client(
    id: Id,
) -> Request[None]:
    """Deletes a managed client and returns nothing.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(
        _DELETE_MANAGED_CLIENT,
        _fill_path("/managed-clients/{id}", **{"id": id}),
    )


_GET_MANAGED_CLIENT = Operation(
    api=API,
    id="getManagedClient",
    method="GET",
    path="/managed-clients/{id}",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClient"}},
    scopes=(
        "idn:managed-client-status:manage",
        "idn:managed-client-status:read",
        "idn:remote-client:manage",
        "idn:remote-client:read",
    ),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-managed-client",
)


def get_managed_client(
    id: Id,
) -> Request[ManagedClient]:
    """Returns one managed client, with its cluster, type, status and version.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(
        _GET_MANAGED_CLIENT,
        _fill_path("/managed-clients/{id}", **{"id": id}),
    )


_GET_MANAGED_CLIENT_HEALTH_INDICATORS = Operation(
    api=API,
    id="getManagedClientHealthIndicators",
    method="GET",
    path="/managed-clients/{id}/health-indicators",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClientHealthIndicators"}},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-managed-client-health-indicators",
)


def get_managed_client_health_indicators(
    id: Id,
) -> Request[ManagedClientHealthIndicators]:
    """Returns the latest health report of a managed client, with its overall status and details.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(
        _GET_MANAGED_CLIENT_HEALTH_INDICATORS,
        _fill_path("/managed-clients/{id}/health-indicators", **{"id": id}),
    )


_GET_MANAGED_CLIENT_STATUS = Operation(
    api=API,
    id="getManagedClientStatus",
    method="GET",
    path="/managed-clients/{id}/status",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClientStatus"}},
    scopes=("idn:managed-client-status:read",),
    application=True,
    page="get-managed-client-status",
)


def get_managed_client_status(
    id: Id,
    *,
    type: ManagedClientType | str | None,
) -> Request[ManagedClientStatus]:
    """Returns the last reported status of a managed client of the given type.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(
        _GET_MANAGED_CLIENT_STATUS,
        _fill_path("/managed-clients/{id}/status", **{"id": id}),
        query={
            "type": type,
        },
    )


_GET_MANAGED_CLIENTS = Operation(
    api=API,
    id="getManagedClients",
    method="GET",
    path="/managed-clients",
    tag="Managed Clients",
    results={200: {"application/json": ["ManagedClient"]}},
    scopes=("idn:remote-client:manage", "idn:remote-client:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"clientId": ("eq",), "clusterId": ("eq",), "id": ("eq",), "name": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-managed-clients",
)


def get_managed_clients(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[ManagedClient], ManagedClient]:
    """Returns the managed clients of the tenant, such as virtual appliances.

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
        _GET_MANAGED_CLIENTS,
        "/managed-clients",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
            "filters": filters,
        },
    )


_UPDATE_MANAGED_CLIENT = Operation(
    api=API,
    id="updateManagedClient",
    method="PATCH",
    path="/managed-clients/{id}",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClient"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-managed-client",
)


def update_managed_client(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[ManagedClient]:
    """Changes fields of a managed client by JSON Patch.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(
        _UPDATE_MANAGED_CLIENT,
        _fill_path("/managed-clients/{id}", **{"id": id}),
        body=body,
    )
