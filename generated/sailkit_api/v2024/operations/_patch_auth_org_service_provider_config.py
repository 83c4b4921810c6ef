from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, ServiceProviderConfiguration

OPERATION = Operation(
    api=API,
    id="patchAuthOrgServiceProviderConfig",
    method="PATCH",
    path="/auth-org/service-provider-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "ServiceProviderConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    application=True,
    page="patch-auth-org-service-provider-config",
)


def patch_auth_org_service_provider_config(
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[ServiceProviderConfiguration]:
    """Changes the settings for sign-in through an identity provider by JSON Patch.

    Details of the identity provider are element 0 of `federationProtocolDetails`; element 1 cannot be changed, and
    neither can be added or removed. A wrong value can lock users out of sign-in.
    """
    return Request(OPERATION, "/auth-org/service-provider-config", body=body)
