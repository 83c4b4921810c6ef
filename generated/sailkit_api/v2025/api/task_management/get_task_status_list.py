from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import TaskStatus

OPERATION = Operation(
    id="getTaskStatusList",
    method="GET",
    path="/task-status",
    prefix="/v2025",
    tag="Task Management",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["TaskStatus"]}},
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
    filterable={
        "completionStatus": ("eq", "in", "isnull"),
        "id": ("eq", "in"),
        "sourceId": ("eq", "in"),
        "type": ("eq", "in"),
    },
    sortable=("created",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-task-status-list",
)


def get_task_status_list(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[TaskStatus], TaskStatus]:
    """Get task status list.

    GET /task-status
    Scopes: idn:task-management:read, idn:task-management:write.
    User levels: CERT_ADMIN, HELPDESK, ORG_ADMIN, REPORT_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN,
        SOURCE_SUBADMIN.
    Filterable: completionStatus (eq, in, isnull), id (eq, in), sourceId (eq, in), type (eq, in).
    Sortable: created.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/get-task-status-list
    """
    return PagedRequest(
        OPERATION,
        "/task-status",
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
