from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import TestSourceConnectionMultihostResponse

OPERATION = Operation(
    id="testSourceConnectionMultihost",
    method="GET",
    path="/multihosts/{multihostId}/sources/{sourceId}/testConnection",
    prefix="/v2024",
    tag="Multi-Host Integration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "TestSourceConnectionMultihostResponse"}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/test-source-connection-multihost",
)


def test_source_connection_multihost(
    multihost_id: str, source_id: str
) -> Request[TestSourceConnectionMultihostResponse]:
    """Test source connection multi-host.

    GET /multihosts/{multihostId}/sources/{sourceId}/testConnection
    Scopes: idn:multihosts-admin:manage, idn:sources:read.

    Args:
        multihost_id: Text.
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/test-source-connection-multihost
    """
    return Request(
        OPERATION,
        _path(
            "/multihosts/{multihostId}/sources/{sourceId}/testConnection",
            **{"multihostId": multihost_id, "sourceId": source_id},
        ),
    )
