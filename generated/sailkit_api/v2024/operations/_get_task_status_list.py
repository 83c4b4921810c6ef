from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import TaskStatus

OPERATION = Operation(
    api=API,
    id="getTaskStatusList",
    method="GET",
    path="/task-status",
    tag="Task Management",
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
    filterable={"completionStatus": ("eq", "in"), "id": ("eq", "in"), "sourceId": ("eq", "in"), "type": ("eq", "in")},
    sortable=("created",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-task-status-list",
)


def get_task_status_list(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[TaskStatus], TaskStatus]:
    """Returns the status of tasks of the last 90 days.

    In version 2025 the filter `completionStatus isnull` selects those that still run; version 2024 returns only
    completed ones.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        "/task-status",
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
