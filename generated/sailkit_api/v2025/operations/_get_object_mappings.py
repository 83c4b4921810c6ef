from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest
from sailkit_core.request import fill_path as _fill_path

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
    """Returns the object mappings between another tenant and this one.

    `default` as source stands for mappings of no particular tenant.
    """
    return PagedRequest(
        OPERATION, _fill_path("/configuration-hub/object-mappings/{sourceOrg}", **{"sourceOrg": source_org})
    )
