from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import ObjectMappingRequest, ObjectMappingResponse

OPERATION = Operation(
    api=API,
    id="createObjectMapping",
    method="POST",
    path="/configuration-hub/object-mappings/{sourceOrg}",
    tag="Configuration Hub",
    results={200: {"application/json": "ObjectMappingResponse"}},
    bodies={"application/json": "ObjectMappingRequest"},
    scopes=("sp:config-object-mapping:manage",),
    page="create-object-mapping",
)


def create_object_mapping(source_org: str, body: ObjectMappingRequest) -> Request[ObjectMappingResponse]:
    """Create object mapping."""
    return Request(
        OPERATION, _path("/configuration-hub/object-mappings/{sourceOrg}", **{"sourceOrg": source_org}), body=body
    )
