from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import NetworkConfiguration

OPERATION = Operation(
    api=API,
    id="getAuthOrgNetworkConfig",
    method="GET",
    path="/auth-org/network-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "NetworkConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    page="get-auth-org-network-config",
)


def get_auth_org_network_config() -> Request[NetworkConfiguration]:
    """Returns the networks and countries that count as trusted or blocked at sign-in."""
    return Request(OPERATION, "/auth-org/network-config")
