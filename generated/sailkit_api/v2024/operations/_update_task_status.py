from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def update_task_status(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[TaskStatus]:
    """Changes the status of a task by JSON Patch.

    Setting `completionStatus` and `completed` clears a pending task.

    Args:
        id: ID of the task status; see `tasks.list`.
    """
    return Request(OPERATION, _fill_path("/task-status/{id}", **{"id": id}), body=body)
