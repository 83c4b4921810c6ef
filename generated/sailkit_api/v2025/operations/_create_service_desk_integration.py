from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceDeskIntegrationDto

OPERATION = Operation(
    api=API,
    id="createServiceDeskIntegration",
    method="POST",
    path="/service-desk-integrations",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "ServiceDeskIntegrationDto"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-service-desk-integration",
)


def create_service_desk_integration(
    body: ServiceDeskIntegrationDto | Mapping[str, Any],
) -> Request[ServiceDeskIntegrationDto]:
    """Creates an integration with a service desk.

    Its name must be unique.
    """
    return Request(OPERATION, "/service-desk-integrations", body=body)
