from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceSchedule, SourceScheduleType

OPERATION = Operation(
    api=API,
    id="getSourceSchedule",
    method="GET",
    path="/sources/{sourceId}/schedules/{scheduleType}",
    tag="Sources",
    results={200: {"application/json": "SourceSchedule"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-source-schedule",
)


def get_source_schedule(source_id: Id, schedule_type: SourceScheduleType | str) -> Request[SourceSchedule]:
    """Returns an aggregation schedule of a source, that of accounts or of groups.

    Args:
        source_id: ID of the source; see `sources.list`.
        schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/sources/{sourceId}/schedules/{scheduleType}", **{"sourceId": source_id, "scheduleType": schedule_type}
        ),
    )
