from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceDeskIntegrationDto, SimIntegrationDetails

OPERATION = Operation(
    api=API,
    id="putSIMIntegration",
    method="PUT",
    path="/sim-integrations/{id}",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "SimIntegrationDetails"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="put-sim-integration",
)


def put_sim_integration(id: str, body: SimIntegrationDetails) -> Request[ServiceDeskIntegrationDto]:
    """Replace SIM integration.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/sim-integrations/{id}", **{"id": id}), body=body)
