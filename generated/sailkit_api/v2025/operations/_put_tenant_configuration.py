from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import TenantConfigurationRequest, TenantConfigurationResponse

OPERATION = Operation(
    api=API,
    id="putTenantConfiguration",
    method="PUT",
    path="/reassignment-configurations/tenant-config",
    tag="Work Reassignment",
    results={200: {"application/json": "TenantConfigurationResponse"}},
    bodies={"application/json": "TenantConfigurationRequest"},
    scopes=("idn:reassignment-tenant-configuration:update",),
    experimental=True,
    page="put-tenant-configuration",
)


def put_tenant_configuration(
    body: TenantConfigurationRequest | Mapping[str, Any],
) -> Request[TenantConfigurationResponse]:
    """Replaces the tenant's settings of work reassignment, such as whether it is disabled."""
    return Request(OPERATION, "/reassignment-configurations/tenant-config", body=body)
