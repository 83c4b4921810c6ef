from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ScheduleInfo

OPERATION = Operation(
    api=API,
    id="getSchedule",
    method="GET",
    path="/das/tasks/schedules/{id}",
    tag="Data Access Security",
    results={200: {"application/json": "ScheduleInfo"}},
    scopes=("das:task:manage", "das:task:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-schedule",
)


def get_schedule(id: int) -> Request[ScheduleInfo]:
    """Returns one schedule of Data Access Security.

    Args:
        id: ID of the schedule.
    """
    return Request(OPERATION, _fill_path("/das/tasks/schedules/{id}", **{"id": id}))
