from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import ParameterStorageParameter

OPERATION = Operation(
    api=API,
    id="searchParameters",
    method="GET",
    path="/parameter-storage/parameters",
    tag="Parameter Storage",
    results={200: {"application/json": ["ParameterStorageParameter"]}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    filterable={
        "description": ("co",),
        "id": ("eq", "ne"),
        "name": ("co", "eq", "in"),
        "ownerId": ("eq",),
        "type": ("eq", "sw"),
    },
    sortable=(
        "description",
        "id",
        "lastModifiedAt",
        "lastModifiedBy",
        "name",
        "ownerId",
        "privateFieldsLastModifiedAt",
        "type",
    ),
    paging=Paging(style="offset", size=250, maximum=250),
    page="search-parameters",
)


def search_parameters(
    *, filters: str | None = None, sorters: Sorters | None = None, offset: int | None = None, limit: int | None = None
) -> PagedRequest[list[ParameterStorageParameter], ParameterStorageParameter]:
    """Returns stored parameters, with their public fields only.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(
        OPERATION,
        "/parameter-storage/parameters",
        query={"filters": filters, "sorters": sorters, "offset": offset, "limit": limit},
    )
