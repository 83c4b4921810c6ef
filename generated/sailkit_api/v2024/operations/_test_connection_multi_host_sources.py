from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def test_connection_multi_host_sources(multihost_id: Id) -> Request[None]:
    """Tests the configuration of a whole multi-host integration.

    Returns nothing.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
    """
    return Request(
        OPERATION, _fill_path("/multihosts/{multihostId}/sources/testConnection", **{"multihostId": multihost_id})
    )
