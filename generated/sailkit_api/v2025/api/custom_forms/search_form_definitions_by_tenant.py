from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import FormDefinitionResponse, ListFormDefinitionsByTenantResponse

OPERATION = Operation(
    id="searchFormDefinitionsByTenant",
    method="GET",
    path="/form-definitions",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ListFormDefinitionsByTenantResponse"}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    user_levels=("ORG_ADMIN",),
    filterable={
        "created": ("eq", "gt", "in", "sw"),
        "description": ("eq", "gt", "in", "sw"),
        "modified": ("eq", "gt", "in", "sw"),
        "name": ("eq", "gt", "in", "sw"),
    },
    sortable=("created", "description", "modified", "name"),
    paging=Paging(style="offset", size=250, items="results"),
    docs="https://developer.sailpoint.com/docs/api/v2025/search-form-definitions-by-tenant",
)


def search_form_definitions_by_tenant(
    *, offset: int | None = None, limit: int | None = None, filters: str | None = None, sorters: str | None = None
) -> PagedRequest[ListFormDefinitionsByTenantResponse, FormDefinitionResponse]:
    """Search form definitions by tenant.

    GET /form-definitions
    Scopes: sp:forms:manage, sp:forms:read.
    User levels: ORG_ADMIN.
    Filterable: created (eq, gt, in, sw), description (eq, gt, in, sw), modified (eq, gt, in, sw), name (eq, gt, in,
        sw).
    Sortable: created, description, modified, name.

    Args:
        offset: How many items to skip, counted from the first of the whole result. Left out, the service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. Length from 0,
            length up to 250. Left out, the service takes 250.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`. Left out, the service takes name.

    https://developer.sailpoint.com/docs/api/v2025/search-form-definitions-by-tenant
    """
    return PagedRequest(
        OPERATION, "/form-definitions", query={"offset": offset, "limit": limit, "filters": filters, "sorters": sorters}
    )
