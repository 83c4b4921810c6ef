from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceDeskIntegrationDto, SimIntegrationDetails

OPERATION = Operation(
    api=API,
    id="createSIMIntegration",
    method="POST",
    path="/sim-integrations",
    tag="SIM Integrations",
    results={200: {"application/json": "ServiceDeskIntegrationDto"}},
    bodies={"application/json": "SimIntegrationDetails"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="create-sim-integration",
)


def create_sim_integration(body: SimIntegrationDetails | Mapping[str, Any]) -> Request[ServiceDeskIntegrationDto]:
    """Creates a SIM integration."""
    return Request(OPERATION, "/sim-integrations", body=body)
