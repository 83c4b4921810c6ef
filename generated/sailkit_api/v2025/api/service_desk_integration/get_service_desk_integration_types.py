from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationTemplateType

OPERATION = Operation(
    id="getServiceDeskIntegrationTypes",
    method="GET",
    path="/service-desk-integrations/types",
    prefix="/v2025",
    tag="Service Desk Integration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["ServiceDeskIntegrationTemplateType"]}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-service-desk-integration-types",
)


def get_service_desk_integration_types() -> PagedRequest[
    list[ServiceDeskIntegrationTemplateType], ServiceDeskIntegrationTemplateType
]:
    """Get service desk integration types.

    GET /service-desk-integrations/types
    Scopes: idn:service-desk-integration:manage, idn:service-desk-integration:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-service-desk-integration-types
    """
    return PagedRequest(OPERATION, "/service-desk-integrations/types")
