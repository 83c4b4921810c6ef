from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceDeskIntegrationTemplateDto

OPERATION = Operation(
    api=API,
    id="getServiceDeskIntegrationTemplate",
    method="GET",
    path="/service-desk-integrations/templates/{scriptName}",
    tag="Service Desk Integration",
    results={200: {"application/json": "ServiceDeskIntegrationTemplateDto"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-service-desk-integration-template",
)


def get_service_desk_integration_template(script_name: str) -> Request[ServiceDeskIntegrationTemplateDto]:
    """Returns the template of an integration with a service desk, by its script name.

    Args:
        script_name: Script name of the template; see `service_desk_integrations.list`.
    """
    return Request(
        OPERATION, _fill_path("/service-desk-integrations/templates/{scriptName}", **{"scriptName": script_name})
    )
