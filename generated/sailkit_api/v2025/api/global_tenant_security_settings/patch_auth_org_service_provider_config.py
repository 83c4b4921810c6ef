from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, ServiceProviderConfiguration

OPERATION = Operation(
    id="patchAuthOrgServiceProviderConfig",
    method="PATCH",
    path="/auth-org/service-provider-config",
    prefix="/v2025",
    tag="Global Tenant Security Settings",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ServiceProviderConfiguration"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("sp:auth-org:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-auth-org-service-provider-config",
)


def patch_auth_org_service_provider_config(body: list[JsonPatchOperation]) -> Request[ServiceProviderConfiguration]:
    """Update auth org service provider config.

    PATCH /auth-org/service-provider-config
    Scopes: sp:auth-org:manage.

    https://developer.sailpoint.com/docs/api/v2025/patch-auth-org-service-provider-config
    """
    return Request(OPERATION, "/auth-org/service-provider-config", body=body)
