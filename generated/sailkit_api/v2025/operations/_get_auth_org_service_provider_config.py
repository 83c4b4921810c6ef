from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceProviderConfiguration

OPERATION = Operation(
    api=API,
    id="getAuthOrgServiceProviderConfig",
    method="GET",
    path="/auth-org/service-provider-config",
    tag="Global Tenant Security Settings",
    results={200: {"application/json": "ServiceProviderConfiguration"}},
    scopes=("sp:auth-org:read",),
    application=True,
    page="get-auth-org-service-provider-config",
)


def get_auth_org_service_provider_config() -> Request[ServiceProviderConfiguration]:
    """Returns the settings for sign-in through an identity provider (SAML)."""
    return Request(OPERATION, "/auth-org/service-provider-config")
