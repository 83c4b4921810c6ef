from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSIMIntegration",
    method="DELETE",
    path="/sim-integrations/{id}",
    tag="SIM Integrations",
    results={200: {}},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="delete-sim-integration",
)


def delete_sim_integration(id: str) -> Request[None]:
    """Delete SIM integration.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/sim-integrations/{id}", **{"id": id}))
