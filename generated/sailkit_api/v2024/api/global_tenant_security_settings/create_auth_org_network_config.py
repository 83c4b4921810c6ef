from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import NetworkConfiguration

OPERATION = Operation(
    id="createAuthOrgNetworkConfig",
    method="POST",
    path="/auth-org/network-config",
    prefix="/v2024",
    tag="Global Tenant Security Settings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NetworkConfiguration"}},
    bodies={"application/json": "NetworkConfiguration"},
    scopes=("sp:auth-org:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-auth-org-network-config",
)


def create_auth_org_network_config(body: NetworkConfiguration) -> Request[NetworkConfiguration]:
    """Create auth org network config.

    POST /auth-org/network-config
    Scopes: sp:auth-org:manage.

    https://developer.sailpoint.com/docs/api/v2024/create-auth-org-network-config
    """
    return Request(OPERATION, "/auth-org/network-config", body=body)
