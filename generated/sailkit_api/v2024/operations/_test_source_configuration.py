from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import StatusResponse

OPERATION = Operation(
    api=API,
    id="testSourceConfiguration",
    method="POST",
    path="/sources/{sourceId}/connector/test-configuration",
    tag="Sources",
    results={200: {"application/json": "StatusResponse"}},
    scopes=("idn:source-connector:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="test-source-configuration",
)


def test_source_configuration(source_id: Id) -> Request[StatusResponse]:
    """Tests the configuration of a source, more thoroughly and slowly than the check of its connection.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/connector/test-configuration", **{"sourceId": source_id}))
