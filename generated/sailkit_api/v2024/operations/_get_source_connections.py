from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceConnectionsDto

OPERATION = Operation(
    api=API,
    id="getSourceConnections",
    method="GET",
    path="/sources/{sourceId}/connections",
    tag="Sources",
    results={200: {"application/json": "SourceConnectionsDto"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-source-connections",
)


def get_source_connections(source_id: Id) -> Request[SourceConnectionsDto]:
    """Returns the objects that depend on a source, such as identity profiles, applications, attributes and transforms.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/connections", **{"sourceId": source_id}))
