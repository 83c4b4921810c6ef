from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import TaskStatus

OPERATION = Operation(
    id="getTaskStatus",
    method="GET",
    path="/task-status/{id}",
    prefix="/v2024",
    tag="Task Management",
    package="sailkit_api.v2024.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2024/get-task-status",
)


def get_task_status(id: str) -> Request[TaskStatus]:
    """Get task status.

    GET /task-status/{id}
    Scopes: idn:task-management:read, idn:task-management:write.
    User levels: CERT_ADMIN, HELPDESK, ORG_ADMIN, REPORT_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN,
        SOURCE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-task-status
    """
    return Request(OPERATION, _path("/task-status/{id}", **{"id": id}))
