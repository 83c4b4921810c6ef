from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ResourceObjectsRequest, ResourceObjectsResponse

OPERATION = Operation(
    api=API,
    id="searchResourceObjects",
    method="POST",
    path="/sources/{sourceId}/connector/peek-resource-objects",
    tag="Sources",
    results={200: {"application/json": "ResourceObjectsResponse"}},
    bodies={"application/json": "ResourceObjectsRequest"},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="search-resource-objects",
)


def search_resource_objects(source_id: str, body: ResourceObjectsRequest) -> Request[ResourceObjectsResponse]:
    """Search resource objects.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{sourceId}/connector/peek-resource-objects", **{"sourceId": source_id}),
        body=body,
    )
