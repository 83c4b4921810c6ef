from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import FormDefinitionResponse, ListFormDefinitionsByTenantResponse

OPERATION = Operation(
    api=API,
    id="searchFormDefinitionsByTenant",
    method="GET",
    path="/form-definitions",
    tag="Custom Forms",
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
    page="search-form-definitions-by-tenant",
)


def search_form_definitions_by_tenant(
    *, offset: int | None = None, limit: int | None = None, filters: str | None = None, sorters: Sorters | None = None
) -> PagedRequest[ListFormDefinitionsByTenantResponse, FormDefinitionResponse]:
    """Returns form definitions, as an object with their number and the list.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`. Default: name.
    """
    return PagedRequest(
        OPERATION, "/form-definitions", query={"offset": offset, "limit": limit, "filters": filters, "sorters": sorters}
    )
