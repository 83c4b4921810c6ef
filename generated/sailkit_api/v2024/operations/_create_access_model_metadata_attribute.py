from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AttributeDTO

OPERATION = Operation(
    api=API,
    id="createAccessModelMetadataAttribute",
    method="POST",
    path="/access-model-metadata/attributes",
    tag="Access Model Metadata",
    results={201: {"application/json": "AttributeDTO"}},
    bodies={"application/json": "AttributeDTO"},
    scopes=("idn:access-model-metadata:create",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-access-model-metadata-attribute",
)


def create_access_model_metadata_attribute(body: AttributeDTO | Mapping[str, Any]) -> Request[AttributeDTO]:
    """Creates a metadata attribute and returns it."""
    return Request(OPERATION, "/access-model-metadata/attributes", body=body)
