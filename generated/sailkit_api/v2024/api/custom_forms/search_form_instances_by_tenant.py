from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ListFormInstancesByTenantResponse

OPERATION = Operation(
    id="searchFormInstancesByTenant",
    method="GET",
    path="/form-instances",
    prefix="/v2024",
    tag="Custom Forms",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["ListFormInstancesByTenantResponse"]}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"formDefinitionId": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2024/search-form-instances-by-tenant",
)


def search_form_instances_by_tenant(
    *, offset: int | None = None, limit: int | None = None, filters: str | None = None
) -> PagedRequest[list[ListFormInstancesByTenantResponse], ListFormInstancesByTenantResponse]:
    """Search form instances by tenant.

    GET /form-instances
    Scopes: sp:forms:manage, sp:forms:read.
    User levels: ORG_ADMIN.
    Filterable: formDefinitionId (eq).

    Args:
        offset: How many items to skip, counted from the first of the whole result. Left out, the service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/search-form-instances-by-tenant
    """
    return PagedRequest(OPERATION, "/form-instances", query={"offset": offset, "limit": limit, "filters": filters})
