from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AttributeDTO

OPERATION = Operation(
    id="createAccessModelMetadataAttribute",
    method="POST",
    path="/access-model-metadata/attributes",
    prefix="/v2025",
    tag="Access Model Metadata",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "AttributeDTO"}},
    bodies={"application/json": "AttributeDTO"},
    scopes=("idn:access-model-metadata:create",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-access-model-metadata-attribute",
)


def create_access_model_metadata_attribute(body: AttributeDTO) -> Request[AttributeDTO]:
    """Create access model metadata attribute.

    POST /access-model-metadata/attributes
    Scopes: idn:access-model-metadata:create.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-access-model-metadata-attribute
    """
    return Request(OPERATION, "/access-model-metadata/attributes", body=body)
