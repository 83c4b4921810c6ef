from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationDto

OPERATION = Operation(
    id="createServiceDeskIntegration",
    method="POST",
    path="/service-desk-integrations",
    prefix="/v2024",
    tag="Service Desk Integration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "ServiceDeskIntegrationDto"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-service-desk-integration",
)


def create_service_desk_integration(body: ServiceDeskIntegrationDto) -> Request[ServiceDeskIntegrationDto]:
    """Create service desk integration.

    POST /service-desk-integrations
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-service-desk-integration
    """
    return Request(OPERATION, "/service-desk-integrations", body=body)
