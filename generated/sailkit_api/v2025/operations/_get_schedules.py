from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ScheduleInfo

OPERATION = Operation(
    api=API,
    id="getSchedules",
    method="GET",
    path="/das/tasks/schedules",
    tag="Data Access Security",
    results={200: {"application/json": ["ScheduleInfo"]}},
    scopes=("das:task:manage", "das:task:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "applicationId": ("eq",),
        "fullName": ("eq",),
        "nameSubString": ("eq",),
        "scheduleTaskIds": ("eq", "in"),
        "scheduleType": ("eq",),
        "status": ("eq",),
        "taskTypeName": ("eq", "in"),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-schedules",
)


def get_schedules(
    *, filters: str | None = None, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[ScheduleInfo], ScheduleInfo]:
    """Returns the schedules of tasks of Data Access Security.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION, "/das/tasks/schedules", query={"filters": filters, "limit": limit, "offset": offset, "count": count}
    )
