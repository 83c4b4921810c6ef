from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import UpdateScheduleRequest

OPERATION = Operation(
    id="putSchedule",
    method="PUT",
    path="/das/tasks/schedules/{id}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "UpdateScheduleRequest"},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/put-schedule",
)


def put_schedule(id: int, body: UpdateScheduleRequest) -> Request[None]:
    """Replace schedule.

    PUT /das/tasks/schedules/{id}
    Scopes: das:task:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Int64.

    https://developer.sailpoint.com/docs/api/v2025/put-schedule
    """
    return Request(OPERATION, _path("/das/tasks/schedules/{id}", **{"id": id}), body=body)
