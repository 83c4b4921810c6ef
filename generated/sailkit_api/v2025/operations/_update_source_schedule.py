from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, SourceSchedule, SourceScheduleType

OPERATION = Operation(
    api=API,
    id="updateSourceSchedule",
    method="PATCH",
    path="/sources/{sourceId}/schedules/{scheduleType}",
    tag="Sources",
    results={200: {"application/json": "SourceSchedule"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-source-schedule",
)


def update_source_schedule(
    source_id: Id, schedule_type: SourceScheduleType | str, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[SourceSchedule]:
    """Changes an aggregation schedule of a source by JSON Patch.

    Its type cannot change.

    Args:
        source_id: ID of the source; see `sources.list`.
        schedule_type: One of ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/sources/{sourceId}/schedules/{scheduleType}", **{"sourceId": source_id, "scheduleType": schedule_type}
        ),
        body=body,
    )
