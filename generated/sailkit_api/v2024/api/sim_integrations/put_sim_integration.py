from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationDto, SimIntegrationDetails

OPERATION = Operation(
    id="putSIMIntegration",
    method="PUT",
    path="/sim-integrations/{id}",
    prefix="/v2024",
    tag="SIM Integrations",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "SimIntegrationDetails"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/put-sim-integration",
)


def put_sim_integration(id: str, body: SimIntegrationDetails) -> Request[ServiceDeskIntegrationDto]:
    """Replace SIM integration.

    PUT /sim-integrations/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/put-sim-integration
    """
    return Request(OPERATION, _path("/sim-integrations/{id}", **{"id": id}), body=body)
