from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Returns one task of Data Access Security, with status and progress.

    Args:
        id: ID of the task.
    """
    return Request(OPERATION, _fill_path("/das/tasks/{id}", **{"id": id}))
