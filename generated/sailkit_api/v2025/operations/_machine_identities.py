from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        MachineIdentityAggregationRequest,
        MachineIdentityAggregationResponse,
        MachineIdentityRequest,
        MachineIdentityResponse,
        MachineIdentityUserEntitlementResponse,
    )


_CREATE_MACHINE_IDENTITY = Operation(
    api=API,
    id="createMachineIdentity",
    method="POST",
    path="/machine-identities",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentityResponse"}},
    bodies={"application/json": "MachineIdentityRequest"},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="create-machine-identity",
)


def create_machine_identity(
    body: MachineIdentityRequest | Mapping[str, Any],
) -> Request[MachineIdentityResponse]:
    """Creates a machine identity.

    The description may have up to 2000 characters.
    """
    return Request(
        _CREATE_MACHINE_IDENTITY,
        "/machine-identities",
        body=body,
    )


_DELETE_MACHINE_IDENTITY = Operation(
    api=API,
    id="deleteMachineIdentity",
    method="DELETE",
    path="/machine-identities/{id}",
    tag="Machine Identities",
    results={204: {}},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    destroys=True,
    page="delete-machine-identity",
)


def delete_machine_identity(
    id: Id,
) -> Request[None]:
    """Deletes a machine identity and returns nothing.

    Args:
        id: ID of the machine identity; see `machine_identities.list`.
    """
    return Request(
        _DELETE_MACHINE_IDENTITY,
        _fill_path("/machine-identities/{id}", **{"id": id}),
    )


_GET_MACHINE_IDENTITY = Operation(
    api=API,
    id="getMachineIdentity",
    method="GET",
    path="/machine-identities/{id}",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentityResponse"}},
    scopes=("idn:mis-identity:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    page="get-machine-identity",
)


def get_machine_identity(
    id: Id,
) -> Request[MachineIdentityResponse]:
    """Returns one machine identity, with its owners, attributes and business application.

    Args:
        id: ID of the machine identity; see `machine_identities.list`.
    """
    return Request(
        _GET_MACHINE_IDENTITY,
        _fill_path("/machine-identities/{id}", **{"id": id}),
    )


_LIST_MACHINE_IDENTITIES = Operation(
    api=API,
    id="listMachineIdentities",
    method="GET",
    path="/machine-identities",
    tag="Machine Identities",
    results={200: {"application/json": ["MachineIdentityResponse"]}},
    scopes=("idn:mis-identity:manage", "idn:mis-identity:read"),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    filterable={
        "attributes": ("eq",),
        "businessApplication": ("eq", "in", "sw"),
        "cisIdentityId": ("eq", "in", "sw"),
        "displayName": ("eq", "in", "sw"),
        "entitlement.id": ("eq", "in"),
        "entitlement.name": ("eq", "in", "sw"),
        "id": ("eq", "in", "sw"),
        "manuallyEdited": ("eq",),
        "owners.primaryIdentity.id": ("eq", "in", "sw"),
        "owners.primaryIdentity.name": ("eq", "in", "isnull", "pr"),
        "owners.secondaryIdentity.id": ("eq", "in", "sw"),
        "owners.secondaryIdentity.name": ("eq", "in", "isnull", "pr"),
        "source.id": ("eq", "in"),
        "source.name": ("eq", "in", "sw"),
        "subtype": ("eq", "in"),
    },
    sortable=("businessApplication", "created", "modified", "name", "owners.primaryIdentity.name", "source.name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-machine-identities",
)


def list_machine_identities(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[MachineIdentityResponse], MachineIdentityResponse]:
    """Returns machine identities, which stand for software such as AI agents instead of people.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_MACHINE_IDENTITIES,
        "/machine-identities",
        query={
            "filters": filters,
            "sorters": sorters,
            "count": count,
            "limit": limit,
            "offset": offset,
        },
    )


_LIST_MACHINE_IDENTITY_USER_ENTITLEMENTS = Operation(
    api=API,
    id="listMachineIdentityUserEntitlements",
    method="GET",
    path="/machine-identity-user-entitlements",
    tag="Machine Identities",
    results={200: {"application/json": ["MachineIdentityUserEntitlementResponse"]}},
    scopes=("idn:mis-identity:read",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    filterable={
        "entitlement.id": ("eq", "in"),
        "entitlement.name": ("eq", "in", "sw"),
        "machineIdentityId": ("eq", "in"),
        "machineIdentityName": ("eq", "in", "sw"),
        "source.id": ("eq", "in"),
        "source.name": ("eq", "in", "sw"),
    },
    sortable=("entitlement.name", "machineIdentityName", "source.name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-machine-identity-user-entitlements",
)


def list_machine_identity_user_entitlements(
    *,
    filters: str | None = None,
    sorters: Sorters | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[MachineIdentityUserEntitlementResponse], MachineIdentityUserEntitlementResponse]:
    """Returns the entitlements by which users have access to machine identities.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _LIST_MACHINE_IDENTITY_USER_ENTITLEMENTS,
        "/machine-identity-user-entitlements",
        query={
            "filters": filters,
            "sorters": sorters,
            "count": count,
            "limit": limit,
            "offset": offset,
        },
    )


_START_MACHINE_IDENTITY_AGGREGATION = Operation(
    api=API,
    id="startMachineIdentityAggregation",
    method="POST",
    path="/sources/{sourceId}/aggregate-agents",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentityAggregationResponse"}},
    bodies={"application/json": "MachineIdentityAggregationRequest"},
    scopes=("idn:mis-agents:aggregate",),
    user_levels=("HELPDESK", "ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    experimental=True,
    page="start-machine-identity-aggregation",
)


def start_machine_identity_aggregation(
    source_id: Id,
    body: MachineIdentityAggregationRequest | Mapping[str, Any],
) -> Request[MachineIdentityAggregationResponse]:
    """Starts a task that aggregates machine identities (AI agents) from data sets of a source.

    Returns the task; `disableOptimization` processes unchanged data as well.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        _START_MACHINE_IDENTITY_AGGREGATION,
        _fill_path("/sources/{sourceId}/aggregate-agents", **{"sourceId": source_id}),
        body=body,
    )


_UPDATE_MACHINE_IDENTITY = Operation(
    api=API,
    id="updateMachineIdentity",
    method="PATCH",
    path="/machine-identities/{id}",
    tag="Machine Identities",
    results={200: {"application/json": "MachineIdentityResponse"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:mis-identity:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    experimental=True,
    page="update-machine-identity",
)


def update_machine_identity(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[MachineIdentityResponse]:
    """Changes fields of a machine identity by JSON Patch.

    Args:
        id: ID of the machine identity; see `machine_identities.list`.
    """
    return Request(
        _UPDATE_MACHINE_IDENTITY,
        _fill_path("/machine-identities/{id}", **{"id": id}),
        body=body,
    )
