"""Aggregation schedules of sources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from .sources import SOURCES

_SCHEDULED: Final = ("ACCOUNT_AGGREGATION", "GROUP_AGGREGATION")


def _complete_schedule(call: OperationCall, body: Doc) -> Doc:
    return {"type": bodies.read_choice(body, "type", _SCHEDULED), "cronExpression": body.get("cronExpression")}


def _check_schedule(call: OperationCall, record: Record) -> None:
    expression = record.doc.get("cronExpression")
    if not isinstance(expression, str) or len(expression.split()) not in (6, 7):
        raise bad_request("cronExpression must be a string with six or seven fields.")


SCHEDULES: Final = Resource(
    kind="source_schedules",
    label="schedule of this source for",
    read_only=("id", "type"),
    unique="type",
    nested=True,
    parent=SOURCES,
    key="type",
    build_document=_complete_schedule,
    validate=_check_schedule,
)


HANDLERS: Final[Mapping[str, Handler]] = {
    **SCHEDULES.build_handlers(
        list="getSourceSchedules",
        create="createSourceSchedule",
        get="getSourceSchedule",
        update="updateSourceSchedule",
        delete="deleteSourceSchedule",
    ),
}
