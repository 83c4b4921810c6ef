from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-sim-integration",
)


def delete_sim_integration(id: Id) -> Request[None]:
    """Deletes a SIM integration.

    Args:
        id: ID of the SIM integration; see `sim_integrations.list`.
    """
    return Request(OPERATION, _fill_path("/sim-integrations/{id}", **{"id": id}))
