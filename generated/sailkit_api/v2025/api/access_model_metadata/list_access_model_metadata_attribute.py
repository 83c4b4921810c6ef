from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import AttributeDTO

OPERATION = Operation(
    id="listAccessModelMetadataAttribute",
    method="GET",
    path="/access-model-metadata/attributes",
    prefix="/v2025",
    tag="Access Model Metadata",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AttributeDTO"]}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"key": ("eq",), "name": ("eq",), "objectTypes": ("eq",), "status": ("eq",), "type": ("eq",)},
    sortable=("key", "name"),
    paging=Paging(style="single", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-access-model-metadata-attribute",
)


def list_access_model_metadata_attribute(
    *, filters: str | None = None, sorters: str | None = None, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[AttributeDTO], AttributeDTO]:
    """List access model metadata attribute.

    GET /access-model-metadata/attributes
    Scopes: idn:access-model-metadata:manage, idn:access-model-metadata:read.
    User levels: ORG_ADMIN.
    Filterable: key (eq), name (eq), objectTypes (eq), status (eq), type (eq).
    Sortable: key, name.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/list-access-model-metadata-attribute
    """
    return PagedRequest(
        OPERATION,
        "/access-model-metadata/attributes",
        query={"filters": filters, "sorters": sorters, "limit": limit, "count": count},
    )
