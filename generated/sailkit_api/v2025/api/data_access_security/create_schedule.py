from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CreateScheduleRequest

OPERATION = Operation(
    id="createSchedule",
    method="POST",
    path="/das/tasks/schedules",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": None}},
    bodies={"application/json": "CreateScheduleRequest"},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-schedule",
)


def create_schedule(body: CreateScheduleRequest) -> Request[int]:
    """Create schedule.

    POST /das/tasks/schedules
    Scopes: das:task:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-schedule
    """
    return Request(OPERATION, "/das/tasks/schedules", body=body)
