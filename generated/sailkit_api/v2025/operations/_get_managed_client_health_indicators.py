from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ManagedClientHealthIndicators

OPERATION = Operation(
    api=API,
    id="getManagedClientHealthIndicators",
    method="GET",
    path="/managed-clients/{id}/health-indicators",
    tag="Managed Clients",
    results={200: {"application/json": "ManagedClientHealthIndicators"}},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-managed-client-health-indicators",
)


def get_managed_client_health_indicators(id: Id) -> Request[ManagedClientHealthIndicators]:
    """Returns the latest health report of a managed client, with its overall status and details.

    Args:
        id: ID of the managed client; see `managed_clients.list`.
    """
    return Request(OPERATION, _fill_path("/managed-clients/{id}/health-indicators", **{"id": id}))
