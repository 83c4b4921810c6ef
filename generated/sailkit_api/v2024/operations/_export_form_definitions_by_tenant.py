from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import ExportedFormDefinition

OPERATION = Operation(
    api=API,
    id="exportFormDefinitionsByTenant",
    method="GET",
    path="/form-definitions/export",
    tag="Custom Forms",
    results={200: {"application/json": ["ExportedFormDefinition"]}},
    scopes=("sp:config:manage", "sp:config:read", "sp:forms:manage"),
    user_levels=("ORG_ADMIN",),
    filterable={
        "created": ("eq", "gt", "in", "sw"),
        "description": ("eq", "gt", "in", "sw"),
        "modified": ("eq", "gt", "in", "sw"),
        "name": ("eq", "gt", "in", "sw"),
    },
    sortable=("created", "description", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="export-form-definitions-by-tenant",
)


def export_form_definitions_by_tenant(
    *, offset: int | None = None, limit: int | None = None, filters: str | None = None, sorters: Sorters | None = None
) -> PagedRequest[list[ExportedFormDefinition], ExportedFormDefinition]:
    """Returns form definitions as exported objects, which the import of form definitions accepts.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`. Default: name.
    """
    return PagedRequest(
        OPERATION,
        "/form-definitions/export",
        query={"offset": offset, "limit": limit, "filters": filters, "sorters": sorters},
    )
