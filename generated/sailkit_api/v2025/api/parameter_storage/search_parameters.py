from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ParameterStorageParameter

OPERATION = Operation(
    id="searchParameters",
    method="GET",
    path="/parameter-storage/parameters",
    prefix="/v2025",
    tag="Parameter Storage",
    package="sailkit_api.v2025.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2025/search-parameters",
)


def search_parameters(
    *, filters: str | None = None, sorters: str | None = None, offset: int | None = None, limit: int | None = None
) -> PagedRequest[list[ParameterStorageParameter], ParameterStorageParameter]:
    """Search parameters.

    GET /parameter-storage/parameters
    Scopes: sp:parameter-storage:manage, sp:parameter-storage:read.
    User levels: ORG_ADMIN.
    Filterable: description (co), id (eq, ne), name (co, eq, in), ownerId (eq), type (eq, sw).
    Sortable: description, id, lastModifiedAt, lastModifiedBy, name, ownerId, privateFieldsLastModifiedAt, type.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.

    https://developer.sailpoint.com/docs/api/v2025/search-parameters
    """
    return PagedRequest(
        OPERATION,
        "/parameter-storage/parameters",
        query={"filters": filters, "sorters": sorters, "offset": offset, "limit": limit},
    )
