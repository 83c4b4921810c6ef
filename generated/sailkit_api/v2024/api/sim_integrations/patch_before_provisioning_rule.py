from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatch, ServiceDeskIntegrationDto

OPERATION = Operation(
    id="patchBeforeProvisioningRule",
    method="PATCH",
    path="/sim-integrations/{id}/beforeProvisioningRule",
    prefix="/v2024",
    tag="SIM Integrations",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json-patch+json": "JsonPatch"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-before-provisioning-rule",
)


def patch_before_provisioning_rule(id: str, body: JsonPatch) -> Request[ServiceDeskIntegrationDto]:
    """Update before provisioning rule.

    PATCH /sim-integrations/{id}/beforeProvisioningRule
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-before-provisioning-rule
    """
    return Request(OPERATION, _path("/sim-integrations/{id}/beforeProvisioningRule", **{"id": id}), body=body)
