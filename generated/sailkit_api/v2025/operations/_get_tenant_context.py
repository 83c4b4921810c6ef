from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import TenantContextEntry

OPERATION = Operation(
    api=API,
    id="getTenantContext",
    method="GET",
    path="/tenant-context",
    tag="Tenant Context",
    results={200: {"application/json": ["TenantContextEntry"]}},
    scopes=("idn:tenant-context:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="single"),
    page="get-tenant-context",
)


def get_tenant_context() -> PagedRequest[list[TenantContextEntry], TenantContextEntry]:
    """Returns the context of the tenant, as at most 100 pairs of key and value."""
    return PagedRequest(OPERATION, "/tenant-context")
