from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ListFormInstancesByTenantResponse

OPERATION = Operation(
    api=API,
    id="searchFormInstancesByTenant",
    method="GET",
    path="/form-instances",
    tag="Custom Forms",
    results={200: {"application/json": ["ListFormInstancesByTenantResponse"]}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"formDefinitionId": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    page="search-form-instances-by-tenant",
)


def search_form_instances_by_tenant(
    *, offset: int | None = None, limit: int | None = None, filters: str | None = None
) -> PagedRequest[list[ListFormInstancesByTenantResponse], ListFormInstancesByTenantResponse]:
    """Returns form instances, of all form definitions or of one.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(OPERATION, "/form-instances", query={"offset": offset, "limit": limit, "filters": filters})
