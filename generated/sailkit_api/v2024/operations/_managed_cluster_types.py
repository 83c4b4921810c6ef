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
        JsonPatch,
        JsonPatchOperation,
        ManagedClusterType,
    )


_CREATE_MANAGED_CLUSTER_TYPE = Operation(
    api=API,
    id="createManagedClusterType",
    method="POST",
    path="/managed-cluster-types",
    tag="Managed Cluster Types",
    results={200: {"application/json": "ManagedClusterType"}},
    bodies={"application/json": "ManagedClusterType"},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-managed-cluster-type",
)


def create_managed_cluster_type(
    body: ManagedClusterType | Mapping[str, Any],
) -> Request[ManagedClusterType]:
    """Creates a managed cluster type and returns it with its id.

    Version 2024 documents it for SailPoint's own staff.
    """
    return Request(
        _CREATE_MANAGED_CLUSTER_TYPE,
        "/managed-cluster-types",
        body=body,
    )


_DELETE_MANAGED_CLUSTER_TYPE = Operation(
    api=API,
    id="deleteManagedClusterType",
    method="DELETE",
    path="/managed-cluster-types/{id}",
    tag="Managed Cluster Types",
    results={204: {}},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-managed-cluster-type",
)


def delete_managed_cluster_type(
    id: Id,
) -> Request[None]:
    """Deletes a managed cluster type and returns nothing.

    Version 2024 documents it for SailPoint's own staff.

    Args:
        id: ID of the managed cluster type; see `managed_cluster_types.list`.
    """
    return Request(
        _DELETE_MANAGED_CLUSTER_TYPE,
        _fill_path("/managed-cluster-types/{id}", **{"id": id}),
    )


_GET_MANAGED_CLUSTER_TYPE = Operation(
    api=API,
    id="getManagedClusterType",
    method="GET",
    path="/managed-cluster-types/{id}",
    tag="Managed Cluster Types",
    results={200: {"application/json": "ManagedClusterType"}},
    scopes=("idn:managed-cluster-types:manage", "idn:managed-cluster-types:read"),
    user_levels=("ORG_ADMIN",),
    page="get-managed-cluster-type",
)


def get_managed_cluster_type(
    id: Id,
) -> Request[ManagedClusterType]:
    """Returns one managed cluster type.

    Version 2024 documents it for SailPoint's own staff.

    Args:
        id: ID of the managed cluster type; see `managed_cluster_types.list`.
    """
    return Request(
        _GET_MANAGED_CLUSTER_TYPE,
        _fill_path("/managed-cluster-types/{id}", **{"id": id}),
    )


_GET_MANAGED_CLUSTER_TYPES = Operation(
    api=API,
    id="getManagedClusterTypes",
    method="GET",
    path="/managed-cluster-types",
    tag="Managed Cluster Types",
    results={200: {"application/json": ["ManagedClusterType"]}},
    scopes=("idn:managed-cluster-types:manage", "idn:managed-cluster-types:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-managed-cluster-types",
)


def get_managed_cluster_types(
    *,
    type: str | None = None,
    pod: str | None = None,
    org: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> PagedRequest[list[ManagedClusterType], ManagedClusterType]:
    """Returns the types that a managed cluster can have, optionally those of one pod or tenant.

    Version 2024 documents it for SailPoint's own staff.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(
        _GET_MANAGED_CLUSTER_TYPES,
        "/managed-cluster-types",
        query={
            "type": type,
            "pod": pod,
            "org": org,
            "offset": offset,
            "limit": limit,
        },
    )


_UPDATE_MANAGED_CLUSTER_TYPE = Operation(
    api=API,
    id="updateManagedClusterType",
    method="PATCH",
    path="/managed-cluster-types/{id}",
    tag="Managed Cluster Types",
    results={200: {"application/json": "ManagedClusterType"}},
    bodies={"application/json-patch+json": OneOf((["JsonPatchOperation"], "JsonPatch"))},
    scopes=("idn:managed-cluster-types:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-managed-cluster-type",
)


def update_managed_cluster_type(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | JsonPatch | Mapping[str, Any],
) -> Request[ManagedClusterType]:
    """Changes fields of a managed cluster type by JSON Patch.

    Version 2024 documents it for SailPoint's own staff.

    Args:
        id: ID of the managed cluster type; see `managed_cluster_types.list`.
    """
    return Request(
        _UPDATE_MANAGED_CLUSTER_TYPE,
        _fill_path("/managed-cluster-types/{id}", **{"id": id}),
        body=body,
    )
