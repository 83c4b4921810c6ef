from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteServiceDeskIntegration",
    method="DELETE",
    path="/service-desk-integrations/{id}",
    tag="Service Desk Integration",
    results={204: {}},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    page="delete-service-desk-integration",
)


def delete_service_desk_integration(id: str) -> Request[None]:
    """Delete service desk integration.

    Args:
        id: ID of the service desk integration; see `service_desk_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/service-desk-integrations/{id}", **{"id": id}))
