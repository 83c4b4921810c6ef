from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeDTO

OPERATION = Operation(
    api=API,
    id="listAccessModelMetadataAttribute",
    method="GET",
    path="/access-model-metadata/attributes",
    tag="Access Model Metadata",
    results={200: {"application/json": ["AttributeDTO"]}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"key": ("eq",), "name": ("eq",), "objectTypes": ("eq",), "status": ("eq",), "type": ("eq",)},
    sortable=("key", "name"),
    paging=Paging(style="single", size=250, maximum=250, count=True),
    page="list-access-model-metadata-attribute",
)


def list_access_model_metadata_attribute(
    *, filters: str | None = None, sorters: Sorters | None = None, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[AttributeDTO], AttributeDTO]:
    """Returns the metadata attributes that can be attached to access items, each with its values.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return PagedRequest(
        OPERATION,
        "/access-model-metadata/attributes",
        query={"filters": filters, "sorters": sorters, "limit": limit, "count": count},
    )
