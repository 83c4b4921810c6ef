from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import TaskStatus

OPERATION = Operation(
    api=API,
    id="getPendingTasks",
    method="GET",
    path="/task-status/pending-tasks",
    tag="Task Management",
    results={200: {"application/json": ["TaskStatus"]}, 204: {}},
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
    deprecated=True,
    replaced_by=("https://developer.sailpoint.com/docs/api/v2025/get-task-status-list",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-pending-tasks",
)


def get_pending_tasks(
    *, offset: int | None = None, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[TaskStatus] | None, TaskStatus]:
    """Returns the status of tasks that have not completed.

    Deprecated in favour of the list of all tasks with the filter `completionStatus isnull`.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION, "/task-status/pending-tasks", query={"offset": offset, "limit": limit, "count": count}
    )
