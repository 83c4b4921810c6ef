from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, ServiceDeskIntegrationDto

OPERATION = Operation(
    id="patchServiceDeskIntegration",
    method="PATCH",
    path="/service-desk-integrations/{id}",
    prefix="/v2024",
    tag="Service Desk Integration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-service-desk-integration",
)


def patch_service_desk_integration(id: str, body: list[JsonPatchOperation]) -> Request[ServiceDeskIntegrationDto]:
    """Update service desk integration.

    PATCH /service-desk-integrations/{id}
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-service-desk-integration
    """
    return Request(OPERATION, _path("/service-desk-integrations/{id}", **{"id": id}), body=body)
