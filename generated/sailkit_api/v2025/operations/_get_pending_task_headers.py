from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

OPERATION = Operation(
    api=API,
    id="getPendingTaskHeaders",
    method="HEAD",
    path="/task-status/pending-tasks",
    tag="Task Management",
    results={200: {}, 204: {}},
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
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/get-task-status-list",),
    page="get-pending-task-headers",
)


def get_pending_task_headers(
    *, offset: int | None = None, limit: int | None = None, count: bool | None = None
) -> Request[None]:
    """Get pending task headers.

    Args:
        offset: Number of items to skip. At least 0. Default: 0.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return Request(OPERATION, "/task-status/pending-tasks", query={"offset": offset, "limit": limit, "count": count})
