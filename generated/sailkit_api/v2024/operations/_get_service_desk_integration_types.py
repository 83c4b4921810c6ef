from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceDeskIntegrationTemplateType

OPERATION = Operation(
    api=API,
    id="getServiceDeskIntegrationTypes",
    method="GET",
    path="/service-desk-integrations/types",
    tag="Service Desk Integration",
    results={200: {"application/json": ["ServiceDeskIntegrationTemplateType"]}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    page="get-service-desk-integration-types",
)


def get_service_desk_integration_types() -> PagedRequest[
    list[ServiceDeskIntegrationTemplateType], ServiceDeskIntegrationTemplateType
]:
    """Returns the types of service desks that can be integrated."""
    return PagedRequest(OPERATION, "/service-desk-integrations/types")
