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
        ServiceDeskIntegrationDto,
        SimIntegrationDetails,
    )


_CREATE_SIM_INTEGRATION = Operation(
    api=API,
    id="createSIMIntegration",
    method="POST",
    path="/sim-integrations",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "SimIntegrationDetails"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="create-sim-integration",
)


def create_sim_integration(
    body: SimIntegrationDetails | Mapping[str, Any],
) -> Request[ServiceDeskIntegrationDto]:
    """Creates a SIM integration."""
    return Request(
        _CREATE_SIM_INTEGRATION,
        "/sim-integrations",
        body=body,
    )


_DELETE_SIM_INTEGRATION = Operation(
    api=API,
    id="deleteSIMIntegration",
    method="DELETE",
    path="/sim-integrations/{id}",
    tag="SIM Integrations",
    results={200: {}},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    destroys=True,
    page="delete-sim-integration",
)


def delete_sim_integration(
    id: Id,
) -> Request[None]:
    """Deletes a SIM integration.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(
        _DELETE_SIM_INTEGRATION,
        _fill_path("/sim-integrations/{id}", **{"id": id}),
    )


_GET_SIM_INTEGRATION = Operation(
    api=API,
    id="getSIMIntegration",
    method="GET",
    path="/sim-integrations/{id}",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-sim-integration",
)


def get_sim_integration(
    id: Id,
) -> Request[ServiceDeskIntegrationDto]:
    """Returns one SIM integration, with its attributes, sources and status mapping.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(
        _GET_SIM_INTEGRATION,
        _fill_path("/sim-integrations/{id}", **{"id": id}),
    )


_GET_SIM_INTEGRATIONS = Operation(
    api=API,
    id="getSIMIntegrations",
    method="GET",
    path="/sim-integrations",
    tag="SIM Integrations",
    results={200: {"application/json": ["ServiceDeskIntegrationDto"]}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    paging=Paging(style="single"),
    page="get-sim-integrations",
)


def get_sim_integrations() -> PagedRequest[list[ServiceDeskIntegrationDto], ServiceDeskIntegrationDto]:
    """Returns the SIM integrations of the tenant, which create tickets for provisioning."""
    return PagedRequest(
        _GET_SIM_INTEGRATIONS,
        "/sim-integrations",
    )


_PATCH_BEFORE_PROVISIONING_RULE = Operation(
    api=API,
    id="patchBeforeProvisioningRule",
    method="PATCH",
    path="/sim-integrations/{id}/beforeProvisioningRule",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json-patch+json": OneOf((["JsonPatchOperation"], "JsonPatch"))},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="patch-before-provisioning-rule",
)


def patch_before_provisioning_rule(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | JsonPatch | Mapping[str, Any],
) -> Request[ServiceDeskIntegrationDto]:
    """Changes the rule that runs before the provisioning of a SIM integration, by JSON Patch.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(
        _PATCH_BEFORE_PROVISIONING_RULE,
        _fill_path("/sim-integrations/{id}/beforeProvisioningRule", **{"id": id}),
        body=body,
    )


_PATCH_SIM_ATTRIBUTES = Operation(
    api=API,
    id="patchSIMAttributes",
    method="PATCH",
    path="/sim-integrations/{id}",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json-patch+json": OneOf((["JsonPatchOperation"], "JsonPatch"))},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="patch-sim-attributes",
)


def patch_sim_attributes(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]] | JsonPatch | Mapping[str, Any],
) -> Request[ServiceDeskIntegrationDto]:
    """Changes attributes of a SIM integration by JSON Patch.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(
        _PATCH_SIM_ATTRIBUTES,
        _fill_path("/sim-integrations/{id}", **{"id": id}),
        body=body,
    )


_PUT_SIM_INTEGRATION = Operation(
    api=API,
    id="putSIMIntegration",
    method="PUT",
    path="/sim-integrations/{id}",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "SimIntegrationDetails"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="put-sim-integration",
)


def put_sim_integration(
    id: Id,
    body: SimIntegrationDetails | Mapping[str, Any],
) -> Request[ServiceDeskIntegrationDto]:
    """Replaces a SIM integration with the one in the body.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(
        _PUT_SIM_INTEGRATION,
        _fill_path("/sim-integrations/{id}", **{"id": id}),
        body=body,
    )
