from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ObjectMappingBulkCreateRequest, ObjectMappingBulkCreateResponse

OPERATION = Operation(
    id="createObjectMappings",
    method="POST",
    path="/configuration-hub/object-mappings/{sourceOrg}/bulk-create",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ObjectMappingBulkCreateResponse"}},
    bodies={"application/json": "ObjectMappingBulkCreateRequest"},
    scopes=("sp:config-object-mapping:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-object-mappings",
)


def create_object_mappings(
    source_org: str, body: ObjectMappingBulkCreateRequest
) -> Request[ObjectMappingBulkCreateResponse]:
    """Create object mappings.

    POST /configuration-hub/object-mappings/{sourceOrg}/bulk-create
    Scopes: sp:config-object-mapping:manage.

    Args:
        source_org: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-object-mappings
    """
    return Request(
        OPERATION,
        _path("/configuration-hub/object-mappings/{sourceOrg}/bulk-create", **{"sourceOrg": source_org}),
        body=body,
    )
