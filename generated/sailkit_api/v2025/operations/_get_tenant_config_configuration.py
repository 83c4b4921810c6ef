from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import TenantConfigurationResponse

OPERATION = Operation(
    api=API,
    id="getTenantConfigConfiguration",
    method="GET",
    path="/reassignment-configurations/tenant-config",
    tag="Work Reassignment",
    results={200: {"application/json": "TenantConfigurationResponse"}},
    scopes=("idn:reassignment-tenant-configuration:read",),
    experimental=True,
    page="get-tenant-config-configuration",
)


def get_tenant_config_configuration() -> Request[TenantConfigurationResponse]:
    """Returns the tenant's settings of work reassignment, such as whether it is disabled."""
    return Request(OPERATION, "/reassignment-configurations/tenant-config")
