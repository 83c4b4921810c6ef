from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceScheduleType

OPERATION = Operation(
    api=API,
    id="deleteSourceSchedule",
    method="DELETE",
    path="/sources/{sourceId}/schedules/{scheduleType}",
    tag="Sources",
    results={204: {}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    destroys=True,
    page="delete-source-schedule",
)


def delete_source_schedule(source_id: Id, schedule_type: SourceScheduleType | str) -> Request[None]:
    """Deletes an aggregation schedule of a source, that of accounts or of groups.

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
