from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceHealthDto

OPERATION = Operation(
    api=API,
    id="getSourceHealth",
    method="GET",
    path="/sources/{sourceId}/source-health",
    tag="Sources",
    results={200: {"application/json": "SourceHealthDto"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    application=True,
    page="get-source-health",
)


def get_source_health(source_id: Id) -> Request[SourceHealthDto]:
    """Returns the health of a source, as a test of its connection found it.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/source-health", **{"sourceId": source_id}))
