from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, TaskStatus

OPERATION = Operation(
    id="updateTaskStatus",
    method="PATCH",
    path="/task-status/{id}",
    prefix="/v2025",
    tag="Task Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TaskStatus"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:task-management:write",),
    user_levels=(
        "CERT_ADMIN",
        "ORG_ADMIN",
        "REPORT_ADMIN",
        "ROLE_ADMIN",
        "ROLE_SUBADMIN",
        "SOURCE_ADMIN",
        "SOURCE_SUBADMIN",
    ),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-task-status",
)


def update_task_status(id: str, body: list[JsonPatchOperation]) -> Request[TaskStatus]:
    """Update task status.

    PATCH /task-status/{id}
    Scopes: idn:task-management:write.
    User levels: CERT_ADMIN, ORG_ADMIN, REPORT_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-task-status
    """
    return Request(OPERATION, _path("/task-status/{id}", **{"id": id}), body=body)
