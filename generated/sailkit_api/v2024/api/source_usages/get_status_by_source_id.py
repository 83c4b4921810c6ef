from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceUsageStatus

OPERATION = Operation(
    id="getStatusBySourceId",
    method="GET",
    path="/source-usages/{sourceId}/status",
    prefix="/v2024",
    tag="Source Usages",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SourceUsageStatus"}},
    scopes=("idn:identity-history:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-status-by-source-id",
)


def get_status_by_source_id(source_id: str) -> Request[SourceUsageStatus]:
    """Get status by source ID.

    GET /source-usages/{sourceId}/status
    Scopes: idn:identity-history:manage.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-status-by-source-id
    """
    return Request(OPERATION, _path("/source-usages/{sourceId}/status", **{"sourceId": source_id}))
