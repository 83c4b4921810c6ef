from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Schedule3

OPERATION = Operation(
    id="getSourceSchedules",
    method="GET",
    path="/sources/{sourceId}/schedules",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["Schedule3"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-source-schedules",
)


def get_source_schedules(source_id: str) -> PagedRequest[list[Schedule3], Schedule3]:
    """Get source schedules.

    GET /sources/{sourceId}/schedules
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-source-schedules
    """
    return PagedRequest(OPERATION, _path("/sources/{sourceId}/schedules", **{"sourceId": source_id}))
