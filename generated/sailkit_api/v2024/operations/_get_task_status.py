from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import TaskStatus

OPERATION = Operation(
    api=API,
    id="getTaskStatus",
    method="GET",
    path="/task-status/{id}",
    tag="Task Management",
    results={200: {"application/json": "TaskStatus"}},
    scopes=("idn:task-management:read", "idn:task-management:write"),
    user_levels=(
        "CERT_ADMIN",
        "HELPDESK",
        "ORG_ADMIN",
        "REPORT_ADMIN",
        "ROLE_ADMIN",
        "ROLE_SUBADMIN",
        "SOURCE_ADMIN",
        "SOURCE_SUBADMIN",
    ),
    application=True,
    page="get-task-status",
)


def get_task_status(id: Id) -> Request[TaskStatus]:
    """Returns the status of one task.

    Poll it until `completionStatus` is no longer null; tasks older than 90 days are not found.

    Args:
        id: ID of the task status; see `tasks.list`.
    """
    return Request(OPERATION, _fill_path("/task-status/{id}", **{"id": id}))
