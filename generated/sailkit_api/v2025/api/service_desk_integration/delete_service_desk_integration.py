from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteServiceDeskIntegration",
    method="DELETE",
    path="/service-desk-integrations/{id}",
    prefix="/v2025",
    tag="Service Desk Integration",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-service-desk-integration",
)


def delete_service_desk_integration(id: str) -> Request[None]:
    """Delete service desk integration.

    DELETE /service-desk-integrations/{id}
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-service-desk-integration
    """
    return Request(OPERATION, _path("/service-desk-integrations/{id}", **{"id": id}))
