from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import NetworkConfiguration

OPERATION = Operation(
    api=API,
    id="createAuthOrgNetworkConfig",
    method="POST",
    path="/auth-org/network-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "NetworkConfiguration"}},
    bodies={"application/json": "NetworkConfiguration"},
    scopes=("sp:auth-org:manage",),
    application=True,
    page="create-auth-org-network-config",
)


def create_auth_org_network_config(body: NetworkConfiguration | Mapping[str, Any]) -> Request[NetworkConfiguration]:
    """Creates the network settings for sign-in and returns them.

    Entries are IP addresses or subnets and country codes of two capital letters. Requires the right
    `sp:auth-org:manage`.
    """
    return Request(OPERATION, "/auth-org/network-config", body=body)
