from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeValueDTO, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="updateAccessModelMetadataAttributeValue",
    method="PATCH",
    path="/access-model-metadata/attributes/{key}/values/{value}",
    tag="Access Model Metadata",
    results={200: {"application/json": "AttributeValueDTO"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:access-model-metadata:update",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-access-model-metadata-attribute-value",
)


def update_access_model_metadata_attribute_value(
    key: str, value: str, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[AttributeValueDTO]:
    """Renames a value of a metadata attribute by JSON Patch.

    Only `name` can be changed.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
        value: See `access_model_metadata.list_attribute_values`.
    """
    return Request(
        OPERATION,
        _fill_path("/access-model-metadata/attributes/{key}/values/{value}", **{"key": key, "value": value}),
        body=body,
    )
