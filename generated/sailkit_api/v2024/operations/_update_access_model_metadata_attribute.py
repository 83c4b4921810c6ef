from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeDTO, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="updateAccessModelMetadataAttribute",
    method="PATCH",
    path="/access-model-metadata/attributes/{key}",
    tag="Access Model Metadata",
    results={200: {"application/json": "AttributeDTO"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:access-model-metadata:update",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-access-model-metadata-attribute",
)


def update_access_model_metadata_attribute(
    key: str, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[AttributeDTO]:
    """Changes a metadata attribute by JSON Patch.

    Only `name`, `description`, `multiselect` and `values` can be changed.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
    """
    return Request(OPERATION, _fill_path("/access-model-metadata/attributes/{key}", **{"key": key}), body=body)
