from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ObjectMappingBulkPatchRequest, ObjectMappingBulkPatchResponse

OPERATION = Operation(
    id="updateObjectMappings",
    method="POST",
    path="/configuration-hub/object-mappings/{sourceOrg}/bulk-patch",
    prefix="/v2024",
    tag="Configuration Hub",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ObjectMappingBulkPatchResponse"}},
    bodies={"application/json": "ObjectMappingBulkPatchRequest"},
    scopes=("sp:config-object-mapping:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-object-mappings",
)


def update_object_mappings(
    source_org: str, body: ObjectMappingBulkPatchRequest
) -> Request[ObjectMappingBulkPatchResponse]:
    """Update object mappings.

    POST /configuration-hub/object-mappings/{sourceOrg}/bulk-patch
    Scopes: sp:config-object-mapping:manage.

    Args:
        source_org: Text.

    https://developer.sailpoint.com/docs/api/v2024/update-object-mappings
    """
    return Request(
        OPERATION,
        _path("/configuration-hub/object-mappings/{sourceOrg}/bulk-patch", **{"sourceOrg": source_org}),
        body=body,
    )
