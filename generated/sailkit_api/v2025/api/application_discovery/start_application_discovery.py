from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ApplicationDiscoveryRequest, ApplicationDiscoveryResponse

OPERATION = Operation(
    id="startApplicationDiscovery",
    method="POST",
    path="/sources/{sourceId}/discover-applications",
    prefix="/v2025",
    tag="Application Discovery",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ApplicationDiscoveryResponse"}},
    bodies={"application/json": "ApplicationDiscoveryRequest"},
    scopes=("idn:application-discovery:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/start-application-discovery",
)


def start_application_discovery(
    source_id: str, body: ApplicationDiscoveryRequest
) -> Request[ApplicationDiscoveryResponse]:
    """Start application discovery.

    POST /sources/{sourceId}/discover-applications
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:application-discovery:write.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/start-application-discovery
    """
    return Request(OPERATION, _path("/sources/{sourceId}/discover-applications", **{"sourceId": source_id}), body=body)
