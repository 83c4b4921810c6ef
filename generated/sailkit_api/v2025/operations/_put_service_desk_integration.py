from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceDeskIntegrationDto

OPERATION = Operation(
    api=API,
    id="putServiceDeskIntegration",
    method="PUT",
    path="/service-desk-integrations/{id}",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "ServiceDeskIntegrationDto"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    page="put-service-desk-integration",
)


def put_service_desk_integration(
    id: Id, body: ServiceDeskIntegrationDto | Mapping[str, Any]
) -> Request[ServiceDeskIntegrationDto]:
    """Replaces an integration with a service desk with the one in the body.

    Args:
        id: ID of the service desk integration; see `service_desk_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/service-desk-integrations/{id}", **{"id": id}), body=body)
