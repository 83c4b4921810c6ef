from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ServiceProviderConfiguration

OPERATION = Operation(
    id="getAuthOrgServiceProviderConfig",
    method="GET",
    path="/auth-org/service-provider-config",
    prefix="/v2024",
    tag="Global Tenant Security Settings",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ServiceProviderConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-auth-org-service-provider-config",
)


def get_auth_org_service_provider_config() -> Request[ServiceProviderConfiguration]:
    """Get auth org service provider config.

    GET /auth-org/service-provider-config
    Scopes: sp:auth-org:read.

    https://developer.sailpoint.com/docs/api/v2024/get-auth-org-service-provider-config
    """
    return Request(OPERATION, "/auth-org/service-provider-config")
