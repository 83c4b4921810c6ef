from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def get_status_by_source_id(source_id: Id) -> Request[SourceUsageStatus]:
    """Returns whether usage data is available for a source.

    It requires an activity data source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/source-usages/{sourceId}/status", **{"sourceId": source_id}))
