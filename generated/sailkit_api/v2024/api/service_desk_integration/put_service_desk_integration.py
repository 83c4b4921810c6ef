from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationDto

OPERATION = Operation(
    id="putServiceDeskIntegration",
    method="PUT",
    path="/service-desk-integrations/{id}",
    prefix="/v2024",
    tag="Service Desk Integration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "ServiceDeskIntegrationDto"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/put-service-desk-integration",
)


def put_service_desk_integration(id: str, body: ServiceDeskIntegrationDto) -> Request[ServiceDeskIntegrationDto]:
    """Replace service desk integration.

    PUT /service-desk-integrations/{id}
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/put-service-desk-integration
    """
    return Request(OPERATION, _path("/service-desk-integrations/{id}", **{"id": id}), body=body)
