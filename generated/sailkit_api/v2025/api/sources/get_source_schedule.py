from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Schedule3, Schedule3Type

OPERATION = Operation(
    id="getSourceSchedule",
    method="GET",
    path="/sources/{sourceId}/schedules/{scheduleType}",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Schedule3"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-source-schedule",
)


def get_source_schedule(source_id: str, schedule_type: Schedule3Type | str) -> Request[Schedule3]:
    """Get source schedule.

    GET /sources/{sourceId}/schedules/{scheduleType}
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.
        schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.

    https://developer.sailpoint.com/docs/api/v2025/get-source-schedule
    """
    return Request(
        OPERATION,
        _path("/sources/{sourceId}/schedules/{scheduleType}", **{"sourceId": source_id, "scheduleType": schedule_type}),
    )
