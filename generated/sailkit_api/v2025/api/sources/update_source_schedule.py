from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, Schedule3, Schedule3Type

OPERATION = Operation(
    id="updateSourceSchedule",
    method="PATCH",
    path="/sources/{sourceId}/schedules/{scheduleType}",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Schedule3"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/update-source-schedule",
)


def update_source_schedule(
    source_id: str, schedule_type: Schedule3Type | str, body: list[JsonPatchOperation]
) -> Request[Schedule3]:
    """Update source schedule.

    PATCH /sources/{sourceId}/schedules/{scheduleType}
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.
        schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.

    https://developer.sailpoint.com/docs/api/v2025/update-source-schedule
    """
    return Request(
        OPERATION,
        _path("/sources/{sourceId}/schedules/{scheduleType}", **{"sourceId": source_id, "scheduleType": schedule_type}),
        body=body,
    )
