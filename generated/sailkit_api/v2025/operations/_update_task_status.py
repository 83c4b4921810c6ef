from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, TaskStatus

OPERATION = Operation(
    api=API,
    id="updateTaskStatus",
    method="PATCH",
    path="/task-status/{id}",
    tag="Task Management",
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
    page="update-task-status",
)


def update_task_status(id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]) -> Request[TaskStatus]:
    """Update task status.

    Args:
        id: ID of the task status; see `tasks.list`.
    """
    return Request(OPERATION, _fill_path("/task-status/{id}", **{"id": id}), body=body)
