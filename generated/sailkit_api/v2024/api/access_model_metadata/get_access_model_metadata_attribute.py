from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request
from ....runtime import path as _path

if TYPE_CHECKING:
    from ...models import AttributeDTO

OPERATION = Operation(
    id="getAccessModelMetadataAttribute",
    method="GET",
    path="/access-model-metadata/attributes/{key}",
    prefix="/v2024",
    tag="Access Model Metadata",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "AttributeDTO"}},
    scopes=("idn:access-model-metadata:read",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-access-model-metadata-attribute",
)


def get_access_model_metadata_attribute(key: str) -> Request[AttributeDTO]:
    """Get access model metadata attribute.

    GET /access-model-metadata/attributes/{key}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:access-model-metadata:read.

    Args:
        key: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-access-model-metadata-attribute
    """
    return Request(OPERATION, _path("/access-model-metadata/attributes/{key}", **{"key": key}))
