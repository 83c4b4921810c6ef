from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import ObjectMappingResponse

OPERATION = Operation(
    api=API,
    id="getObjectMappings",
    method="GET",
    path="/configuration-hub/object-mappings/{sourceOrg}",
    tag="Configuration Hub",
    results={200: {"application/json": ["ObjectMappingResponse"]}},
    scopes=("sp:config-object-mapping:manage", "sp:config-object-mapping:read"),
    paging=Paging(style="single"),
    page="get-object-mappings",
)


def get_object_mappings(source_org: str) -> PagedRequest[list[ObjectMappingResponse], ObjectMappingResponse]:
    """Get object mappings."""
    return PagedRequest(OPERATION, _path("/configuration-hub/object-mappings/{sourceOrg}", **{"sourceOrg": source_org}))
