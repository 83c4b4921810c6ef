from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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


def create_object_mapping(
    source_org: str, body: ObjectMappingRequest | Mapping[str, Any]
) -> Request[ObjectMappingResponse]:
    """Creates an object mapping, which replaces a value of another tenant on import.

    `default` as source stands for mappings of no particular tenant.
    """
    return Request(
        OPERATION, _fill_path("/configuration-hub/object-mappings/{sourceOrg}", **{"sourceOrg": source_org}), body=body
    )
