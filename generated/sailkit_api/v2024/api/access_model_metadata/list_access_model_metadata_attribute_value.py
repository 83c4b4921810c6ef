from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, PagedRequest, Paging
from ....runtime import path as _path

if TYPE_CHECKING:
    from ...models import AttributeValueDTO

OPERATION = Operation(
    id="listAccessModelMetadataAttributeValue",
    method="GET",
    path="/access-model-metadata/attributes/{key}/values",
    prefix="/v2024",
    tag="Access Model Metadata",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["AttributeValueDTO"]}},
    scopes=("idn:access-model-metadata:read",),
    experimental=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-access-model-metadata-attribute-value",
)


def list_access_model_metadata_attribute_value(key: str) -> PagedRequest[list[AttributeValueDTO], AttributeValueDTO]:
    """List access model metadata attribute value.

    GET /access-model-metadata/attributes/{key}/values
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:access-model-metadata:read.

    Args:
        key: Text.

    https://developer.sailpoint.com/docs/api/v2024/list-access-model-metadata-attribute-value
    """
    return PagedRequest(OPERATION, _path("/access-model-metadata/attributes/{key}/values", **{"key": key}))
