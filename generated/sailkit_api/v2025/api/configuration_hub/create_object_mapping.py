from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ObjectMappingRequest, ObjectMappingResponse

OPERATION = Operation(
    id="createObjectMapping",
    method="POST",
    path="/configuration-hub/object-mappings/{sourceOrg}",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ObjectMappingResponse"}},
    bodies={"application/json": "ObjectMappingRequest"},
    scopes=("sp:config-object-mapping:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-object-mapping",
)


def create_object_mapping(source_org: str, body: ObjectMappingRequest) -> Request[ObjectMappingResponse]:
    """Create object mapping.

    POST /configuration-hub/object-mappings/{sourceOrg}
    Scopes: sp:config-object-mapping:manage.

    Args:
        source_org: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-object-mapping
    """
    return Request(
        OPERATION, _path("/configuration-hub/object-mappings/{sourceOrg}", **{"sourceOrg": source_org}), body=body
    )
