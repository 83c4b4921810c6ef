from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import GetTenantContextResponseItem

OPERATION = Operation(
    id="getTenantContext",
    method="GET",
    path="/tenant-context",
    prefix="/v2024",
    tag="Tenant Context",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["GetTenantContextResponseItem"]}},
    scopes=("idn:tenant-context:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-tenant-context",
)


def get_tenant_context() -> PagedRequest[list[GetTenantContextResponseItem], GetTenantContextResponseItem]:
    """Get tenant context.

    GET /tenant-context
    Scopes: idn:tenant-context:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2024/get-tenant-context
    """
    return PagedRequest(OPERATION, "/tenant-context")
