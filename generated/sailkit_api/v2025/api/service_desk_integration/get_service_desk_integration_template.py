from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationTemplateDto

OPERATION = Operation(
    id="getServiceDeskIntegrationTemplate",
    method="GET",
    path="/service-desk-integrations/templates/{scriptName}",
    prefix="/v2025",
    tag="Service Desk Integration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ServiceDeskIntegrationTemplateDto"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-service-desk-integration-template",
)


def get_service_desk_integration_template(script_name: str) -> Request[ServiceDeskIntegrationTemplateDto]:
    """Get service desk integration template.

    GET /service-desk-integrations/templates/{scriptName}
    Scopes: idn:service-desk-integration:manage, idn:service-desk-integration:read.
    User levels: ORG_ADMIN.

    Args:
        script_name: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-service-desk-integration-template
    """
    return Request(OPERATION, _path("/service-desk-integrations/templates/{scriptName}", **{"scriptName": script_name}))
