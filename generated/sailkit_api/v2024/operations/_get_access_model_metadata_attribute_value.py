from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeValueDTO

OPERATION = Operation(
    api=API,
    id="getAccessModelMetadataAttributeValue",
    method="GET",
    path="/access-model-metadata/attributes/{key}/values/{value}",
    tag="Access Model Metadata",
    results={200: {"application/json": "AttributeValueDTO"}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-access-model-metadata-attribute-value",
)


def get_access_model_metadata_attribute_value(key: str, value: str) -> Request[AttributeValueDTO]:
    """Returns one value of a metadata attribute, found by the technical names of both.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
        value: See `access_model_metadata.list_attribute_values`.
    """
    return Request(
        OPERATION, _fill_path("/access-model-metadata/attributes/{key}/values/{value}", **{"key": key, "value": value})
    )
