from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceDeskIntegrationDto

OPERATION = Operation(
    api=API,
    id="getSIMIntegrations",
    method="GET",
    path="/sim-integrations",
    tag="SIM Integrations",
    results={200: {"application/json": ["ServiceDeskIntegrationDto"]}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    paging=Paging(style="single"),
    page="get-sim-integrations",
)


def get_sim_integrations() -> PagedRequest[list[ServiceDeskIntegrationDto], ServiceDeskIntegrationDto]:
    """Returns the SIM integrations of the tenant, which create tickets for provisioning."""
    return PagedRequest(OPERATION, "/sim-integrations")
