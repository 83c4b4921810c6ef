from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationDto

OPERATION = Operation(
    id="getSIMIntegrations",
    method="GET",
    path="/sim-integrations",
    prefix="/v2024",
    tag="SIM Integrations",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["ServiceDeskIntegrationDto"]}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sim-integrations",
)


def get_sim_integrations() -> PagedRequest[list[ServiceDeskIntegrationDto], ServiceDeskIntegrationDto]:
    """Get SIM integrations.

    GET /sim-integrations
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:service-desk-integration:manage, idn:service-desk-integration:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/get-sim-integrations
    """
    return PagedRequest(OPERATION, "/sim-integrations")
