from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ScheduleInfo

OPERATION = Operation(
    id="getSchedule",
    method="GET",
    path="/das/tasks/schedules/{id}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ScheduleInfo"}},
    scopes=("das:task:manage", "das:task:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-schedule",
)


def get_schedule(id: int) -> Request[ScheduleInfo]:
    """Get schedule.

    GET /das/tasks/schedules/{id}
    Scopes: das:task:manage, das:task:read.
    User levels: ORG_ADMIN.

    Args:
        id: Int64.

    https://developer.sailpoint.com/docs/api/v2025/get-schedule
    """
    return Request(OPERATION, _path("/das/tasks/schedules/{id}", **{"id": id}))
