from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, NetworkConfiguration

OPERATION = Operation(
    api=API,
    id="patchAuthOrgNetworkConfig",
    method="PATCH",
    path="/auth-org/network-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "NetworkConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    application=True,
    page="patch-auth-org-network-config",
)


def patch_auth_org_network_config(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[NetworkConfiguration]:
    """Changes the network settings for sign-in by JSON Patch and returns them.

    Entries are IP addresses or subnets and country codes of two capital letters. Requires the right
    `sp:auth-org:manage`.
    """
    return Request(OPERATION, "/auth-org/network-config", body=body)
