from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ConfigType,
        ConfigTypeEnum,
        ConfigurationItemRequest,
        ConfigurationItemResponse,
        ConfigurationResponse,
        EvaluateResponse,
        TenantConfigurationRequest,
        TenantConfigurationResponse,
    )


_CREATE_REASSIGNMENT_CONFIGURATION = Operation(
    api=API,
    id="createReassignmentConfiguration",
    method="POST",
    path="/reassignment-configurations",
    tag="Work Reassignment",
    results={201: {"application/json": "ConfigurationItemResponse"}},
    bodies={"application/json": "ConfigurationItemRequest"},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    page="create-reassignment-configuration",
)


def create_reassignment_configuration(
    body: ConfigurationItemRequest | Mapping[str, Any],
) -> Request[ConfigurationItemResponse]:
    """Creates a reassignment of one type of work from an identity to another.

    Without an end date it is permanent.
    """
    return Request(
        _CREATE_REASSIGNMENT_CONFIGURATION,
        "/reassignment-configurations",
        body=body,
    )


_DELETE_REASSIGNMENT_CONFIGURATION = Operation(
    api=API,
    id="deleteReassignmentConfiguration",
    method="DELETE",
    path="/reassignment-configurations/{identityId}/{configType}",
    tag="Work Reassignment",
    results={204: {}},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    destroys=True,
    page="delete-reassignment-configuration",
)


def delete_reassignment_configuration(
    identity_id: Id,
    config_type: ConfigTypeEnum | str,
) -> Request[None]:
    """Deletes the reassignment of one type of work of an identity.

    Args:
        identity_id: ID of the identity; see `identities.list`.
        config_type: One of ACCESS_REQUESTS, CERTIFICATIONS, MANUAL_TASKS, GENERIC_APPROVALS.
    """
    return Request(
        _DELETE_REASSIGNMENT_CONFIGURATION,
        _fill_path(
            "/reassignment-configurations/{identityId}/{configType}",
            **{"identityId": identity_id, "configType": config_type},
        ),
    )


_GET_EVALUATE_REASSIGNMENT_CONFIGURATION = Operation(
    api=API,
    id="getEvaluateReassignmentConfiguration",
    method="GET",
    path="/reassignment-configurations/{identityId}/evaluate/{configType}",
    tag="Work Reassignment",
    results={200: {"application/json": ["EvaluateResponse"]}},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    paging=Paging(style="single"),
    page="get-evaluate-reassignment-configuration",
)


def get_evaluate_reassignment_configuration(
    identity_id: Id,
    config_type: ConfigTypeEnum | str,
    *,
    exclusion_filters: Collection[str] | None = None,
) -> PagedRequest[list[EvaluateResponse], EvaluateResponse]:
    """Returns the identity that receives one type of work in place of another identity.

    Reassignments are followed up to 5 steps; without one, the result is the identity itself.

    Args:
        identity_id: ID of the identity; see `identities.list`.
        config_type: One of ACCESS_REQUESTS, CERTIFICATIONS, MANUAL_TASKS, GENERIC_APPROVALS.
    """
    return PagedRequest(
        _GET_EVALUATE_REASSIGNMENT_CONFIGURATION,
        _fill_path(
            "/reassignment-configurations/{identityId}/evaluate/{configType}",
            **{"identityId": identity_id, "configType": config_type},
        ),
        query={
            "exclusionFilters": exclusion_filters,
        },
    )


_GET_REASSIGNMENT_CONFIG_TYPES = Operation(
    api=API,
    id="getReassignmentConfigTypes",
    method="GET",
    path="/reassignment-configurations/types",
    tag="Work Reassignment",
    results={200: {"application/json": ["ConfigType"]}},
    scopes=("idn:reassignment-configuration:manage", "idn:reassignment-configuration:read"),
    experimental=True,
    paging=Paging(style="single"),
    page="get-reassignment-config-types",
)


def get_reassignment_config_types() -> PagedRequest[list[ConfigType], ConfigType]:
    """Returns the types of work that can be reassigned."""
    return PagedRequest(
        _GET_REASSIGNMENT_CONFIG_TYPES,
        "/reassignment-configurations/types",
    )


_GET_REASSIGNMENT_CONFIGURATION = Operation(
    api=API,
    id="getReassignmentConfiguration",
    method="GET",
    path="/reassignment-configurations/{identityId}",
    tag="Work Reassignment",
    results={200: {"application/json": "ConfigurationResponse"}},
    scopes=("idn:reassignment-configuration:manage", "idn:reassignment-configuration:read"),
    experimental=True,
    page="get-reassignment-configuration",
)


def get_reassignment_configuration(
    identity_id: Id,
) -> Request[ConfigurationResponse]:
    """Returns the reassignments of the work of one identity.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(
        _GET_REASSIGNMENT_CONFIGURATION,
        _fill_path("/reassignment-configurations/{identityId}", **{"identityId": identity_id}),
    )


_GET_TENANT_CONFIG_CONFIGURATION = Operation(
    api=API,
    id="getTenantConfigConfiguration",
    method="GET",
    path="/reassignment-configurations/tenant-config",
    tag="Work Reassignment",
    results={200: {"application/json": "TenantConfigurationResponse"}},
    scopes=("idn:reassignment-tenant-configuration:read",),
    experimental=True,
    page="get-tenant-config-configuration",
)


def get_tenant_config_configuration() -> Request[TenantConfigurationResponse]:
    """Returns the tenant's settings of work reassignment, such as whether it is disabled."""
    return Request(
        _GET_TENANT_CONFIG_CONFIGURATION,
        "/reassignment-configurations/tenant-config",
    )


_LIST_REASSIGNMENT_CONFIGURATIONS = Operation(
    api=API,
    id="listReassignmentConfigurations",
    method="GET",
    path="/reassignment-configurations",
    tag="Work Reassignment",
    results={200: {"application/json": ["ConfigurationResponse"]}},
    scopes=("idn:reassignment-configuration:manage", "idn:reassignment-configuration:read"),
    experimental=True,
    paging=Paging(style="single"),
    page="list-reassignment-configurations",
)


def list_reassignment_configurations() -> PagedRequest[list[ConfigurationResponse], ConfigurationResponse]:
    """Returns the reassignments of work in the tenant, grouped by identity."""
    return PagedRequest(
        _LIST_REASSIGNMENT_CONFIGURATIONS,
        "/reassignment-configurations",
    )


_PUT_REASSIGNMENT_CONFIG = Operation(
    api=API,
    id="putReassignmentConfig",
    method="PUT",
    path="/reassignment-configurations/{identityId}",
    tag="Work Reassignment",
    results={200: {"application/json": "ConfigurationItemResponse"}},
    bodies={"application/json": "ConfigurationItemRequest"},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    page="put-reassignment-config",
)


def put_reassignment_config(
    identity_id: Id,
    body: ConfigurationItemRequest | Mapping[str, Any],
) -> Request[ConfigurationItemResponse]:
    """Replaces the reassignment of one type of work of an identity.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(
        _PUT_REASSIGNMENT_CONFIG,
        _fill_path("/reassignment-configurations/{identityId}", **{"identityId": identity_id}),
        body=body,
    )


_PUT_TENANT_CONFIGURATION = Operation(
    api=API,
    id="putTenantConfiguration",
    method="PUT",
    path="/reassignment-configurations/tenant-config",
    tag="Work Reassignment",
    results={200: {"application/json": "TenantConfigurationResponse"}},
    bodies={"application/json": "TenantConfigurationRequest"},
    scopes=("idn:reassignment-tenant-configuration:update",),
    experimental=True,
    page="put-tenant-configuration",
)


def put_tenant_configuration(
    body: TenantConfigurationRequest | Mapping[str, Any],
) -> Request[TenantConfigurationResponse]:
    """Replaces the tenant's settings of work reassignment, such as whether it is disabled."""
    return Request(
        _PUT_TENANT_CONFIGURATION,
        "/reassignment-configurations/tenant-config",
        body=body,
    )
