from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="testConnectionMultiHostSources",
    method="POST",
    path="/multihosts/{multihostId}/sources/testConnection",
    tag="Multi-Host Integration",
    results={200: {}},
    scopes=("idn:multihosts-admin:manage",),
    page="test-connection-multi-host-sources",
)


def test_connection_multi_host_sources(multihost_id: str) -> Request[None]:
    """Test connection multi-host sources.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(
        OPERATION, _fill_path("/multihosts/{multihostId}/sources/testConnection", **{"multihostId": multihost_id})
    )
