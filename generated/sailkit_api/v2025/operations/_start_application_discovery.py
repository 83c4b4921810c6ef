from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ApplicationDiscoveryRequest, ApplicationDiscoveryResponse

OPERATION = Operation(
    api=API,
    id="startApplicationDiscovery",
    method="POST",
    path="/sources/{sourceId}/discover-applications",
    tag="Application Discovery",
    results={200: {"application/json": "ApplicationDiscoveryResponse"}},
    bodies={"application/json": "ApplicationDiscoveryRequest"},
    scopes=("idn:application-discovery:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    experimental=True,
    page="start-application-discovery",
)


def start_application_discovery(
    source_id: str, body: ApplicationDiscoveryRequest
) -> Request[ApplicationDiscoveryResponse]:
    """Start application discovery.

    Args:
        source_id: ID of the source.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/discover-applications", **{"sourceId": source_id}), body=body
    )
