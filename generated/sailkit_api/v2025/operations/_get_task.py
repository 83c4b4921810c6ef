from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import TaskInfo

OPERATION = Operation(
    api=API,
    id="getTask",
    method="GET",
    path="/das/tasks/{id}",
    tag="Data Access Security",
    results={200: {"application/json": "TaskInfo"}},
    scopes=("das:task:manage", "das:task:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-task",
)


def get_task(id: int) -> Request[TaskInfo]:
    """Get task."""
    return Request(OPERATION, _path("/das/tasks/{id}", **{"id": id}))
