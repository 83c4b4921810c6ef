from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeValueDTO

OPERATION = Operation(
    api=API,
    id="createAccessModelMetadataAttributeValue",
    method="POST",
    path="/access-model-metadata/attributes/{key}/values",
    tag="Access Model Metadata",
    results={201: {"application/json": "AttributeValueDTO"}},
    bodies={"application/json": "AttributeValueDTO"},
    scopes=("idn:access-model-metadata:create",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-access-model-metadata-attribute-value",
)


def create_access_model_metadata_attribute_value(
    key: str, body: AttributeValueDTO | Mapping[str, Any]
) -> Request[AttributeValueDTO]:
    """Adds a value to a metadata attribute and returns it.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
    """
    return Request(OPERATION, _fill_path("/access-model-metadata/attributes/{key}/values", **{"key": key}), body=body)
