from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceSchedule

OPERATION = Operation(
    api=API,
    id="createSourceSchedule",
    method="POST",
    path="/sources/{sourceId}/schedules",
    tag="Sources",
    results={201: {"application/json": "SourceSchedule"}},
    bodies={"application/json": "SourceSchedule"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="create-source-schedule",
)


def create_source_schedule(source_id: str, body: SourceSchedule) -> Request[SourceSchedule]:
    """Create source schedule."""
    return Request(OPERATION, _path("/sources/{sourceId}/schedules", **{"sourceId": source_id}), body=body)
