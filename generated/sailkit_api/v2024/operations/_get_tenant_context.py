from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

from ..api import API

if TYPE_CHECKING:
    from ..models import GetTenantContextResponseItem

OPERATION = Operation(
    api=API,
    id="getTenantContext",
    method="GET",
    path="/tenant-context",
    tag="Tenant Context",
    results={200: {"application/json": ["GetTenantContextResponseItem"]}},
    scopes=("idn:tenant-context:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="single"),
    page="get-tenant-context",
)


def get_tenant_context() -> PagedRequest[list[GetTenantContextResponseItem], GetTenantContextResponseItem]:
    """Get tenant context."""
    return PagedRequest(OPERATION, "/tenant-context")
