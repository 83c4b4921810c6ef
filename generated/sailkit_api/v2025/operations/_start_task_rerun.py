from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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
    """Start task rerun."""
    return Request(OPERATION, _path("/das/tasks/rerun/{id}", **{"id": id}))
