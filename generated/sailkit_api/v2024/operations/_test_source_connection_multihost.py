from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import TestSourceConnectionMultihostResponse

OPERATION = Operation(
    api=API,
    id="testSourceConnectionMultihost",
    method="GET",
    path="/multihosts/{multihostId}/sources/{sourceId}/testConnection",
    tag="Multi-Host Integration",
    results={200: {"application/json": "TestSourceConnectionMultihostResponse"}},
    scopes=("idn:multihosts-admin:manage", "idn:sources:read"),
    application=True,
    page="test-source-connection-multihost",
)


def test_source_connection_multihost(multihost_id: Id, source_id: Id) -> Request[TestSourceConnectionMultihostResponse]:
    """Tests the configuration of one source of a multi-host integration.

    Returns whether it succeeded, with a message, details and the time that it took.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
        source_id: ID of the source; see `multi_host_integrations.list_sources`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/multihosts/{multihostId}/sources/{sourceId}/testConnection",
            **{"multihostId": multihost_id, "sourceId": source_id},
        ),
    )
