from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    source_id: Id, body: ApplicationDiscoveryRequest | Mapping[str, Any]
) -> Request[ApplicationDiscoveryResponse]:
    """Starts a task that discovers applications through a source, and returns the task.

    Args:
        source_id: ID of the source.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/discover-applications", **{"sourceId": source_id}), body=body
    )
