from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceConnectionsDto

OPERATION = Operation(
    id="getSourceConnections",
    method="GET",
    path="/sources/{sourceId}/connections",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SourceConnectionsDto"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-source-connections",
)


def get_source_connections(source_id: str) -> Request[SourceConnectionsDto]:
    """Get source connections.

    GET /sources/{sourceId}/connections
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-source-connections
    """
    return Request(OPERATION, _path("/sources/{sourceId}/connections", **{"sourceId": source_id}))
