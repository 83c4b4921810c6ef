from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="testConnectionMultiHostSources",
    method="POST",
    path="/multihosts/{multihostId}/sources/testConnection",
    prefix="/v2025",
    tag="Multi-Host Integration",
    package="sailkit_api.v2025.models",
    results={200: {}},
    scopes=("idn:multihosts-admin:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/test-connection-multi-host-sources",
)


def test_connection_multi_host_sources(multihost_id: str) -> Request[None]:
    """Test connection multi-host sources.

    POST /multihosts/{multihostId}/sources/testConnection
    Scopes: idn:multihosts-admin:manage.

    Args:
        multihost_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/test-connection-multi-host-sources
    """
    return Request(
        OPERATION, _path("/multihosts/{multihostId}/sources/testConnection", **{"multihostId": multihost_id})
    )
