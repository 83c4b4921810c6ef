from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        TaskStatus,
    )


_GET_PENDING_TASK_HEADERS = Operation(
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
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
) -> Request[None]:
    """Returns how many tasks have not completed, as the header `X-Total-Count` of a response without a body; ask for
    it with `count`.

    Deprecated like the list of these tasks.

    Args:
        offset: Number of items to skip. At least 0. Default: 0.
        limit: Number of items to return. At least 0, at most 250. Default: 250.
        count: Whether the response has the total number of items in the header X-Total-Count. Counting can be slow.
            Default: false.
    """
    return Request(
        _GET_PENDING_TASK_HEADERS,
        "/task-status/pending-tasks",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_PENDING_TASKS = Operation(
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
    replaced_by=("https://developer.sailpoint.com/docs/api/v2026/get-task-status-list",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-pending-tasks",
)


def get_pending_tasks(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
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
        _GET_PENDING_TASKS,
        "/task-status/pending-tasks",
        query={
            "offset": offset,
            "limit": limit,
            "count": count,
        },
    )


_GET_TASK_STATUS = Operation(
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


def get_task_status(
    id: Id,
) -> Request[TaskStatus]:
    """Returns the status of one task.

    Poll it until `completionStatus` is no longer null; tasks older than 90 days are not found.

    Args:
        id: ID of the task status; see `tasks.list`.
    """
    return Request(
        _GET_TASK_STATUS,
        _fill_path("/task-status/{id}", **{"id": id}),
    )


_GET_TASK_STATUS_LIST = Operation(
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
    filterable={
        "completionStatus": ("eq", "in", "isnull"),
        "id": ("eq", "in"),
        "sourceId": ("eq", "in"),
        "type": ("eq", "in"),
    },
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
        _GET_TASK_STATUS_LIST,
        "/task-status",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_UPDATE_TASK_STATUS = Operation(
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


def update_task_status(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[TaskStatus]:
    """Changes the status of a task by JSON Patch.

    Setting `completionStatus` and `completed` clears a pending task.

    Args:
        id: ID of the task status; see `tasks.list`.
    """
    return Request(
        _UPDATE_TASK_STATUS,
        _fill_path("/task-status/{id}", **{"id": id}),
        body=body,
    )
