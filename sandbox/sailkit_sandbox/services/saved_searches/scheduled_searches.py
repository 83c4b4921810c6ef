"""Scheduled searches: saved searches that run by the clock."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from sailkit_sandbox.base.api_errors import HttpError
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.recurrence import check_schedule, find_next_run, list_due_runs
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from .saved_searches import execute_search, get_owner

KIND: Final = "scheduled_searches"


def _build_document(call: OperationCall, body: Doc) -> Doc:
    flags = {
        name: default if body.get(name) is None else body[name]
        for name, default in (("enabled", True), ("emailEmptyResults", False), ("displayQueryDetails", False))
    }
    names = ("name", "description", "savedSearchId", "schedule", "recipients")
    return {**{name: body.get(name) for name in names}, **flags, "created": None, "modified": None, **get_owner(call)}


def _validate(call: OperationCall, search: Record) -> None:
    doc = search.doc
    references.get_by_id(call.records, "saved_searches", str(doc.get("savedSearchId")), "saved search")
    check_schedule(doc.get("schedule"))
    search.facts["next"] = find_next_run(doc["schedule"], call.now) if doc["enabled"] else None


SCHEDULED_SEARCHES: Final = Resource(
    kind=KIND,
    label="scheduled search",
    read_only=("id", "created", "modified", "owner", "ownerId"),
    unique="",
    build_document=_build_document,
    validate=_validate,
)


def run_schedule(call: OperationCall, search: Record) -> None:
    """Run a scheduled search that is due."""
    saved = references.require_record(call.records, "saved_searches", search.doc["savedSearchId"], "saved search")
    runs, following = list_due_runs(search.doc["schedule"], search.facts["next"], call.now)
    for time in runs:
        with suppress(HttpError):  # a faulty query has no hits
            execute_search(call, saved.doc, time, "system")
    call.records.save(KIND, Record(search.doc, {**search.facts, "next": following}))


def unsubscribe(call: OperationCall) -> Response:
    """Remove a recipient from a scheduled search."""
    search = SCHEDULED_SEARCHES.get_record(call)
    recipient = bodies.require_object(call.body).get("id")
    remaining = [reference for reference in search.doc["recipients"] if reference["id"] != recipient]
    call.records.save(KIND, Record({**search.doc, "recipients": remaining}, search.facts))
    return Response(204)


HANDLERS: Final[Mapping[str, Handler]] = {
    **SCHEDULED_SEARCHES.build_handlers(
        list="listScheduledSearch",
        get="getScheduledSearch",
        create="createScheduledSearch",
        replace="updateScheduledSearch",
        delete="deleteScheduledSearch",
    ),
    "unsubscribeScheduledSearch": unsubscribe,
}
