from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def put_sim_integration(id: Id, body: SimIntegrationDetails | Mapping[str, Any]) -> Request[ServiceDeskIntegrationDto]:
    """Replaces a SIM integration with the one in the body.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/sim-integrations/{id}", **{"id": id}), body=body)
