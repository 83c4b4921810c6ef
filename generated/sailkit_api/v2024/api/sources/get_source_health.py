from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceHealthDto

OPERATION = Operation(
    id="getSourceHealth",
    method="GET",
    path="/sources/{sourceId}/source-health",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SourceHealthDto"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-source-health",
)


def get_source_health(source_id: str) -> Request[SourceHealthDto]:
    """Get source health.

    GET /sources/{sourceId}/source-health
    Scopes: idn:sources:manage, idn:sources:read.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-source-health
    """
    return Request(OPERATION, _path("/sources/{sourceId}/source-health", **{"sourceId": source_id}))
