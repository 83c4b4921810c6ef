from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationDto

OPERATION = Operation(
    id="getServiceDeskIntegration",
    method="GET",
    path="/service-desk-integrations/{id}",
    prefix="/v2025",
    tag="Service Desk Integration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-service-desk-integration",
)


def get_service_desk_integration(id: str) -> Request[ServiceDeskIntegrationDto]:
    """Get service desk integration.

    GET /service-desk-integrations/{id}
    Scopes: idn:service-desk-integration:manage, idn:service-desk-integration:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-service-desk-integration
    """
    return Request(OPERATION, _path("/service-desk-integrations/{id}", **{"id": id}))
