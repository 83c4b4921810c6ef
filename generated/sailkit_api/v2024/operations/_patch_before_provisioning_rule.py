from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatch, ServiceDeskIntegrationDto

OPERATION = Operation(
    api=API,
    id="patchBeforeProvisioningRule",
    method="PATCH",
    path="/sim-integrations/{id}/beforeProvisioningRule",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json-patch+json": "JsonPatch"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="patch-before-provisioning-rule",
)


def patch_before_provisioning_rule(id: str, body: JsonPatch) -> Request[ServiceDeskIntegrationDto]:
    """Update before provisioning rule."""
    return Request(OPERATION, _path("/sim-integrations/{id}/beforeProvisioningRule", **{"id": id}), body=body)
