from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateScheduleRequest

OPERATION = Operation(
    api=API,
    id="createSchedule",
    method="POST",
    path="/das/tasks/schedules",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    bodies={"application/json": "CreateScheduleRequest"},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-schedule",
)


def create_schedule(body: CreateScheduleRequest | Mapping[str, Any]) -> Request[int]:
    """Creates a schedule for tasks of Data Access Security, and returns its id, an integer.

    Times are in seconds since 1970.
    """
    return Request(OPERATION, "/das/tasks/schedules", body=body)
