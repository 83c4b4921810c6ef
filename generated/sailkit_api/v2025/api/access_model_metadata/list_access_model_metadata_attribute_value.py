from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AttributeValueDTO

OPERATION = Operation(
    id="listAccessModelMetadataAttributeValue",
    method="GET",
    path="/access-model-metadata/attributes/{key}/values",
    prefix="/v2025",
    tag="Access Model Metadata",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AttributeValueDTO"]}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="single", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-access-model-metadata-attribute-value",
)


def list_access_model_metadata_attribute_value(
    key: str, *, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[AttributeValueDTO], AttributeValueDTO]:
    """List access model metadata attribute value.

    GET /access-model-metadata/attributes/{key}/values
    Scopes: idn:access-model-metadata:manage, idn:access-model-metadata:read.
    User levels: ORG_ADMIN.

    Args:
        key: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/list-access-model-metadata-attribute-value
    """
    return PagedRequest(
        OPERATION,
        _path("/access-model-metadata/attributes/{key}/values", **{"key": key}),
        query={"limit": limit, "count": count},
    )
