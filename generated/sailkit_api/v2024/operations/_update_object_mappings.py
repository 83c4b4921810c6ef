from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ObjectMappingBulkPatchRequest, ObjectMappingBulkPatchResponse

OPERATION = Operation(
    api=API,
    id="updateObjectMappings",
    method="POST",
    path="/configuration-hub/object-mappings/{sourceOrg}/bulk-patch",
    tag="Configuration Hub",
    results={200: {"application/json": "ObjectMappingBulkPatchResponse"}},
    bodies={"application/json": "ObjectMappingBulkPatchRequest"},
    scopes=("sp:config-object-mapping:manage",),
    page="update-object-mappings",
)


def update_object_mappings(
    source_org: str, body: ObjectMappingBulkPatchRequest | Mapping[str, Any]
) -> Request[ObjectMappingBulkPatchResponse]:
    """Changes object mappings between another tenant and this one.

    Only `enabled` and `targetValue` can be changed.
    """
    return Request(
        OPERATION,
        _fill_path("/configuration-hub/object-mappings/{sourceOrg}/bulk-patch", **{"sourceOrg": source_org}),
        body=body,
    )
