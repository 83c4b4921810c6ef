from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, PagedRequest, Paging

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
    scopes=("idn:access-model-metadata:read",),
    experimental=True,
    filterable={"name": ("eq",), "objectTypes": ("eq",), "status": ("eq",), "type": ("eq",)},
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-access-model-metadata-attribute",
)


def list_access_model_metadata_attribute(
    *, filters: str | None = None
) -> PagedRequest[list[AttributeDTO], AttributeDTO]:
    """List access model metadata attribute.

    GET /access-model-metadata/attributes
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:access-model-metadata:read.
    Filterable: name (eq), objectTypes (eq), status (eq), type (eq).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/list-access-model-metadata-attribute
    """
    return PagedRequest(OPERATION, "/access-model-metadata/attributes", query={"filters": filters})
