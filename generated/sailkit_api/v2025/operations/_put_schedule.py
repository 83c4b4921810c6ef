from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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


def put_schedule(id: int, body: UpdateScheduleRequest | Mapping[str, Any]) -> Request[None]:
    """Replaces a schedule of Data Access Security.

    Times are in seconds since 1970. The answer (204) is empty.

    Args:
        id: ID of the schedule.
    """
    return Request(OPERATION, _fill_path("/das/tasks/schedules/{id}", **{"id": id}), body=body)
