from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationDto

OPERATION = Operation(
    id="getSIMIntegration",
    method="GET",
    path="/sim-integrations/{id}",
    prefix="/v2024",
    tag="SIM Integrations",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sim-integration",
)


def get_sim_integration(id: str) -> Request[ServiceDeskIntegrationDto]:
    """Get SIM integration.

    GET /sim-integrations/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:service-desk-integration:manage, idn:service-desk-integration:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-sim-integration
    """
    return Request(OPERATION, _path("/sim-integrations/{id}", **{"id": id}))
