from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="startTaskRerun",
    method="POST",
    path="/das/tasks/rerun/{id}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/start-task-rerun",
)


def start_task_rerun(id: int) -> Request[None]:
    """Start task rerun.

    POST /das/tasks/rerun/{id}
    Scopes: das:task:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Int64.

    https://developer.sailpoint.com/docs/api/v2025/start-task-rerun
    """
    return Request(OPERATION, _path("/das/tasks/rerun/{id}", **{"id": id}))
