from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import TaskInfo

OPERATION = Operation(
    id="getTasks",
    method="GET",
    path="/das/tasks",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["TaskInfo"]}},
    scopes=("das:task:manage", "das:task:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "endBeforeTime": ("eq",),
        "statuses": ("eq", "in"),
        "taskIds": ("eq", "in"),
        "taskName": ("eq",),
        "taskTypeName": ("eq", "in"),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-tasks",
)


def get_tasks(
    *, filters: str | None = None, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[TaskInfo], TaskInfo]:
    """Get tasks.

    GET /das/tasks
    Scopes: das:task:manage, das:task:read.
    User levels: ORG_ADMIN.
    Filterable: endBeforeTime (eq), statuses (eq, in), taskIds (eq, in), taskName (eq), taskTypeName (eq, in).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-tasks
    """
    return PagedRequest(
        OPERATION, "/das/tasks", query={"filters": filters, "limit": limit, "offset": offset, "count": count}
    )
