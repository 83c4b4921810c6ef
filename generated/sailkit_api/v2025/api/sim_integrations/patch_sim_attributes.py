from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatch, ServiceDeskIntegrationDto

OPERATION = Operation(
    id="patchSIMAttributes",
    method="PATCH",
    path="/sim-integrations/{id}",
    prefix="/v2025",
    tag="SIM Integrations",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json-patch+json": "JsonPatch"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-sim-attributes",
)


def patch_sim_attributes(id: str, body: JsonPatch) -> Request[ServiceDeskIntegrationDto]:
    """Update SIM attributes.

    PATCH /sim-integrations/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-sim-attributes
    """
    return Request(OPERATION, _path("/sim-integrations/{id}", **{"id": id}), body=body)
