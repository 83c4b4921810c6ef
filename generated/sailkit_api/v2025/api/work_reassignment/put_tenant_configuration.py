from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TenantConfigurationRequest, TenantConfigurationResponse

OPERATION = Operation(
    id="putTenantConfiguration",
    method="PUT",
    path="/reassignment-configurations/tenant-config",
    prefix="/v2025",
    tag="Work Reassignment",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TenantConfigurationResponse"}},
    bodies={"application/json": "TenantConfigurationRequest"},
    scopes=("idn:reassignment-tenant-configuration:update",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/put-tenant-configuration",
)


def put_tenant_configuration(body: TenantConfigurationRequest) -> Request[TenantConfigurationResponse]:
    """Replace tenant configuration.

    PUT /reassignment-configurations/tenant-config
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:reassignment-tenant-configuration:update.

    https://developer.sailpoint.com/docs/api/v2025/put-tenant-configuration
    """
    return Request(OPERATION, "/reassignment-configurations/tenant-config", body=body)
