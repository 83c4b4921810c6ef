from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationDto, SimIntegrationDetails

OPERATION = Operation(
    id="createSIMIntegration",
    method="POST",
    path="/sim-integrations",
    prefix="/v2024",
    tag="SIM Integrations",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "SimIntegrationDetails"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-sim-integration",
)


def create_sim_integration(body: SimIntegrationDetails) -> Request[ServiceDeskIntegrationDto]:
    """Create SIM integration.

    POST /sim-integrations
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-sim-integration
    """
    return Request(OPERATION, "/sim-integrations", body=body)
