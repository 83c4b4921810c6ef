from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="startTaskRerun",
    method="POST",
    path="/das/tasks/rerun/{id}",
    tag="Data Access Security",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="start-task-rerun",
)


def start_task_rerun(id: int) -> Request[None]:
    """Asks Data Access Security to run a task again.

    The answer (204) is empty.

    Args:
        id: ID of the task.
    """
    return Request(OPERATION, _fill_path("/das/tasks/rerun/{id}", **{"id": id}))
