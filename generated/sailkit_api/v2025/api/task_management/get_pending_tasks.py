from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import TaskStatus

OPERATION = Operation(
    id="getPendingTasks",
    method="GET",
    path="/task-status/pending-tasks",
    prefix="/v2025",
    tag="Task Management",
    package="sailkit_api.v2025.models",
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
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-pending-tasks",
)


def get_pending_tasks(
    *, offset: int | None = None, limit: int | None = None, count: bool | None = None
) -> PagedRequest[list[TaskStatus] | None, TaskStatus]:
    """Get pending tasks.

    GET /task-status/pending-tasks
    Deprecated: SailPoint announces its end.
    Scopes: idn:task-management:read, idn:task-management:write.
    User levels: CERT_ADMIN, HELPDESK, ORG_ADMIN, REPORT_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN,
        SOURCE_SUBADMIN.

    Args:
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-pending-tasks
    """
    return PagedRequest(
        OPERATION, "/task-status/pending-tasks", query={"offset": offset, "limit": limit, "count": count}
    )
