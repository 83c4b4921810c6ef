from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ObjectMappingResponse

OPERATION = Operation(
    id="getObjectMappings",
    method="GET",
    path="/configuration-hub/object-mappings/{sourceOrg}",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["ObjectMappingResponse"]}},
    scopes=("sp:config-object-mapping:manage", "sp:config-object-mapping:read"),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-object-mappings",
)


def get_object_mappings(source_org: str) -> PagedRequest[list[ObjectMappingResponse], ObjectMappingResponse]:
    """Get object mappings.

    GET /configuration-hub/object-mappings/{sourceOrg}
    Scopes: sp:config-object-mapping:manage, sp:config-object-mapping:read.

    Args:
        source_org: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-object-mappings
    """
    return PagedRequest(OPERATION, _path("/configuration-hub/object-mappings/{sourceOrg}", **{"sourceOrg": source_org}))
