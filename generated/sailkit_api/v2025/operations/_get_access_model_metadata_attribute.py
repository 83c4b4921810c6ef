from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeDTO

OPERATION = Operation(
    api=API,
    id="getAccessModelMetadataAttribute",
    method="GET",
    path="/access-model-metadata/attributes/{key}",
    tag="Access Model Metadata",
    results={200: {"application/json": "AttributeDTO"}},
    scopes=("idn:access-model-metadata:manage", "idn:access-model-metadata:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-access-model-metadata-attribute",
)


def get_access_model_metadata_attribute(key: str) -> Request[AttributeDTO]:
    """Returns one metadata attribute, found by its technical name (`key`), with its values.

    Args:
        key: Key of the attribute; see `access_model_metadata.list_attributes`.
    """
    return Request(OPERATION, _fill_path("/access-model-metadata/attributes/{key}", **{"key": key}))
