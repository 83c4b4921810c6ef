from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def create_source_schedule(source_id: Id, body: SourceSchedule | Mapping[str, Any]) -> Request[SourceSchedule]:
    """Creates an aggregation schedule for accounts or groups of a source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/schedules", **{"sourceId": source_id}), body=body)
