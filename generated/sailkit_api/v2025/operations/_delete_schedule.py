from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    page="delete-schedule",
)


def delete_schedule(id: int) -> Request[None]:
    """Delete schedule."""
    return Request(OPERATION, _path("/das/tasks/schedules/{id}", **{"id": id}))
