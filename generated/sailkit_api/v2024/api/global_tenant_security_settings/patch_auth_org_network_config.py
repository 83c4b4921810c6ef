from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, NetworkConfiguration

OPERATION = Operation(
    id="patchAuthOrgNetworkConfig",
    method="PATCH",
    path="/auth-org/network-config",
    prefix="/v2024",
    tag="Global Tenant Security Settings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "NetworkConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-auth-org-network-config",
)


def patch_auth_org_network_config(body: list[JsonPatchOperation]) -> Request[NetworkConfiguration]:
    """Update auth org network config.

    PATCH /auth-org/network-config
    Scopes: sp:auth-org:manage.

    https://developer.sailpoint.com/docs/api/v2024/patch-auth-org-network-config
    """
    return Request(OPERATION, "/auth-org/network-config", body=body)
