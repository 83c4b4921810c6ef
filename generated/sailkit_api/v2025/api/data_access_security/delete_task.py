from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteTask",
    method="DELETE",
    path="/das/tasks/{id}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("das:task:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-task",
)


def delete_task(id: int) -> Request[None]:
    """Delete task.

    DELETE /das/tasks/{id}
    Scopes: das:task:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Int64.

    https://developer.sailpoint.com/docs/api/v2025/delete-task
    """
    return Request(OPERATION, _path("/das/tasks/{id}", **{"id": id}))
