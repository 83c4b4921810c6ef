from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TenantConfigurationResponse

OPERATION = Operation(
    id="getTenantConfigConfiguration",
    method="GET",
    path="/reassignment-configurations/tenant-config",
    prefix="/v2024",
    tag="Work Reassignment",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "TenantConfigurationResponse"}},
    scopes=("idn:reassignment-tenant-configuration:read",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-tenant-config-configuration",
)


def get_tenant_config_configuration() -> Request[TenantConfigurationResponse]:
    """Get tenant config configuration.

    GET /reassignment-configurations/tenant-config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:reassignment-tenant-configuration:read.

    https://developer.sailpoint.com/docs/api/v2024/get-tenant-config-configuration
    """
    return Request(OPERATION, "/reassignment-configurations/tenant-config")
