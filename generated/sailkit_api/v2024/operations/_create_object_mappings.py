from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ObjectMappingBulkCreateRequest, ObjectMappingBulkCreateResponse

OPERATION = Operation(
    api=API,
    id="createObjectMappings",
    method="POST",
    path="/configuration-hub/object-mappings/{sourceOrg}/bulk-create",
    tag="Configuration Hub",
    results={200: {"application/json": "ObjectMappingBulkCreateResponse"}},
    bodies={"application/json": "ObjectMappingBulkCreateRequest"},
    scopes=("sp:config-object-mapping:manage",),
    page="create-object-mappings",
)


def create_object_mappings(
    source_org: str, body: ObjectMappingBulkCreateRequest | Mapping[str, Any]
) -> Request[ObjectMappingBulkCreateResponse]:
    """Creates up to 25 object mappings between another tenant and this one.

    `default` as source stands for mappings of no particular tenant.
    """
    return Request(
        OPERATION,
        _fill_path("/configuration-hub/object-mappings/{sourceOrg}/bulk-create", **{"sourceOrg": source_org}),
        body=body,
    )
