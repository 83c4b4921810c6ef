from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSchedule",
    method="DELETE",
    path="/das/tasks/schedules/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-schedule",
)


def delete_schedule(id: int) -> Request[None]:
    """Deletes a schedule of Data Access Security.

    Args:
        id: ID of the schedule.
    """
    return Request(OPERATION, _fill_path("/das/tasks/schedules/{id}", **{"id": id}))
