from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Schedule3

OPERATION = Operation(
    id="createSourceSchedule",
    method="POST",
    path="/sources/{sourceId}/schedules",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "Schedule3"}},
    bodies={"application/json": "Schedule3"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-source-schedule",
)


def create_source_schedule(source_id: str, body: Schedule3) -> Request[Schedule3]:
    """Create source schedule.

    POST /sources/{sourceId}/schedules
    Scopes: idn:sources:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/create-source-schedule
    """
    return Request(OPERATION, _path("/sources/{sourceId}/schedules", **{"sourceId": source_id}), body=body)
