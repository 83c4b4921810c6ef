from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceSchedule

OPERATION = Operation(
    api=API,
    id="getSourceSchedules",
    method="GET",
    path="/sources/{sourceId}/schedules",
    tag="Sources",
    results={200: {"application/json": ["SourceSchedule"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    paging=Paging(style="single"),
    page="get-source-schedules",
)


def get_source_schedules(source_id: Id) -> PagedRequest[list[SourceSchedule], SourceSchedule]:
    """Returns the aggregation schedules of a source, each with a cron expression.

    In it the days of a week are 1 (Sunday) to 7.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return PagedRequest(OPERATION, _fill_path("/sources/{sourceId}/schedules", **{"sourceId": source_id}))
