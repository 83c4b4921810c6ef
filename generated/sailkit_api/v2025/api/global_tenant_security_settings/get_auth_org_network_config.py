from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import NetworkConfiguration

OPERATION = Operation(
    id="getAuthOrgNetworkConfig",
    method="GET",
    path="/auth-org/network-config",
    prefix="/v2025",
    tag="Global Tenant Security Settings",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NetworkConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-auth-org-network-config",
)


def get_auth_org_network_config() -> Request[NetworkConfiguration]:
    """Get auth org network config.

    GET /auth-org/network-config
    Scopes: sp:auth-org:read.

    https://developer.sailpoint.com/docs/api/v2025/get-auth-org-network-config
    """
    return Request(OPERATION, "/auth-org/network-config")
