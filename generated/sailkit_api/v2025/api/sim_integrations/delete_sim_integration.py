from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteSIMIntegration",
    method="DELETE",
    path="/sim-integrations/{id}",
    prefix="/v2025",
    tag="SIM Integrations",
    package="sailkit_api.v2025.models",
    results={200: {}},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-sim-integration",
)


def delete_sim_integration(id: str) -> Request[None]:
    """Delete SIM integration.

    DELETE /sim-integrations/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-sim-integration
    """
    return Request(OPERATION, _path("/sim-integrations/{id}", **{"id": id}))
