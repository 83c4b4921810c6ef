from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ResourceObjectsRequest, ResourceObjectsResponse

OPERATION = Operation(
    id="searchResourceObjects",
    method="POST",
    path="/sources/{sourceId}/connector/peek-resource-objects",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ResourceObjectsResponse"}},
    bodies={"application/json": "ResourceObjectsRequest"},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/search-resource-objects",
)


def search_resource_objects(source_id: str, body: ResourceObjectsRequest) -> Request[ResourceObjectsResponse]:
    """Search resource objects.

    POST /sources/{sourceId}/connector/peek-resource-objects
    Scopes: idn:source-connector:manage.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/search-resource-objects
    """
    return Request(
        OPERATION, _path("/sources/{sourceId}/connector/peek-resource-objects", **{"sourceId": source_id}), body=body
    )
