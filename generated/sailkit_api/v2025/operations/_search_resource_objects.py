from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def search_resource_objects(
    source_id: Id, body: ResourceObjectsRequest | Mapping[str, Any]
) -> Request[ResourceObjectsResponse]:
    """Returns a sample of what an aggregation would read from a source, 25 accounts by default.

    Nothing is stored.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/sources/{sourceId}/connector/peek-resource-objects", **{"sourceId": source_id}),
        body=body,
    )
