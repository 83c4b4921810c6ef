from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AttributeDTO

OPERATION = Operation(
    id="getAccessModelMetadataAttribute",
    method="GET",
    path="/access-model-metadata/attributes/{key}",
    prefix="/v2025",
    tag="Access Model Metadata",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AttributeDTO"}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-access-model-metadata-attribute",
)


def get_access_model_metadata_attribute(key: str) -> Request[AttributeDTO]:
    """Get access model metadata attribute.

    GET /access-model-metadata/attributes/{key}
    Scopes: idn:access-model-metadata:manage, idn:access-model-metadata:read.
    User levels: ORG_ADMIN.

    Args:
        key: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-access-model-metadata-attribute
    """
    return Request(OPERATION, _path("/access-model-metadata/attributes/{key}", **{"key": key}))
