from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import UpdateScheduleRequest

OPERATION = Operation(
    api=API,
    id="putSchedule",
    method="PUT",
    path="/das/tasks/schedules/{id}",
    tag="Data Access Security",
    results={204: {}},
    bodies={"application/json": "UpdateScheduleRequest"},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="put-schedule",
)


def put_schedule(id: int, body: UpdateScheduleRequest) -> Request[None]:
    """Replace schedule."""
    return Request(OPERATION, _path("/das/tasks/schedules/{id}", **{"id": id}), body=body)
