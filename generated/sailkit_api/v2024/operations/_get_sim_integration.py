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
    id="getSIMIntegration",
    method="GET",
    path="/sim-integrations/{id}",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-sim-integration",
)


def get_sim_integration(id: Id) -> Request[ServiceDeskIntegrationDto]:
    """Returns one SIM integration, with its attributes, sources and status mapping.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/sim-integrations/{id}", **{"id": id}))
