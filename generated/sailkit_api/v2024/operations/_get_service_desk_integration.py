from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceDeskIntegrationDto

OPERATION = Operation(
    api=API,
    id="getServiceDeskIntegration",
    method="GET",
    path="/service-desk-integrations/{id}",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-service-desk-integration",
)


def get_service_desk_integration(id: Id) -> Request[ServiceDeskIntegrationDto]:
    """Returns one integration with a service desk.

    Args:
        id: ID of the service desk integration; see `service_desk_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/service-desk-integrations/{id}", **{"id": id}))
