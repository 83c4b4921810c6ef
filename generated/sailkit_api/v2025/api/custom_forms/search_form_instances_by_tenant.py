from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ListFormInstancesByTenantResponse

OPERATION = Operation(
    id="searchFormInstancesByTenant",
    method="GET",
    path="/form-instances",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["ListFormInstancesByTenantResponse"]}},
    scopes=("sp:forms:manage",),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/search-form-instances-by-tenant",
)


def search_form_instances_by_tenant() -> PagedRequest[
    list[ListFormInstancesByTenantResponse], ListFormInstancesByTenantResponse
]:
    """Search form instances by tenant.

    GET /form-instances
    Scopes: sp:forms:manage.

    https://developer.sailpoint.com/docs/api/v2025/search-form-instances-by-tenant
    """
    return PagedRequest(OPERATION, "/form-instances")
