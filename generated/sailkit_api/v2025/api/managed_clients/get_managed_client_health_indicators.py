from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ManagedClientHealthIndicators

OPERATION = Operation(
    id="getManagedClientHealthIndicators",
    method="GET",
    path="/managed-clients/{id}/health-indicators",
    prefix="/v2025",
    tag="Managed Clients",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ManagedClientHealthIndicators"}},
    scopes=("idn:remote-client:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-managed-client-health-indicators",
)


def get_managed_client_health_indicators(id: str) -> Request[ManagedClientHealthIndicators]:
    """Get managed client health indicators.

    GET /managed-clients/{id}/health-indicators
    Scopes: idn:remote-client:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-managed-client-health-indicators
    """
    return Request(OPERATION, _path("/managed-clients/{id}/health-indicators", **{"id": id}))
