from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceUsageStatus

OPERATION = Operation(
    api=API,
    id="getStatusBySourceId",
    method="GET",
    path="/source-usages/{sourceId}/status",
    tag="Source Usages",
    results={200: {"application/json": "SourceUsageStatus"}},
    scopes=("idn:identity-history:manage",),
    application=True,
    page="get-status-by-source-id",
)


def get_status_by_source_id(source_id: str) -> Request[SourceUsageStatus]:
    """Get status by source ID."""
    return Request(OPERATION, _path("/source-usages/{sourceId}/status", **{"sourceId": source_id}))
