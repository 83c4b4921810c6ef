"""Tasks: work that is started by one call, watched by others, and has its effect when it ends."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import DAY, stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.caller import actor
from sailkit_sandbox.services.common.json_patch import patched
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import needed
from sailkit_sandbox.services.common.resource import Row
from sailkit_sandbox.store import filters
from sailkit_sandbox.store.database import Record, Records

from .common import listing as paging

# What a task does when it ends: it is given the records, the time at which it ends, and what it was started with.
# What it returns, if anything, comes to the task's attributes.
Effect: TypeAlias = Callable[[Records, float, Mapping[str, Any]], Mapping[str, Any] | None]

_KEPT_SECONDS: Final = 90 * DAY
_STATUSES: Final = (None, "SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMPERROR")
_CHANGEABLE: Final = ("completionStatus", "completed")
_PENDING: Final = filters.Comparison("completionStatus", "isnull")


class TaskFailedError(Exception):
    """A task cannot do its work; the text is the task's message. Nothing of what it has changed stays."""


def kept(records: Records, kind: str, id: str, what: str) -> Record:
    """The record that a task was started for.

    Args:
        records: the tenant's records.
        kind: the table that holds it.
        id: its id.
        what: one of its kind, in words.

    Raises:
        TaskFailedError: where it has been removed since.
    """
    found = records.get(kind, id)
    if found is None:
        raise TaskFailedError(f"The {what} is gone.")
    return found


def start(
    call: OperationCall,
    name: str,
    about: str,
    attributes: Mapping[str, Any],
    *,
    target: Mapping[str, Any] | None = None,
    effect: tuple[str, Mapping[str, Any]] | None = None,
) -> dict[str, Any]:
    """Start a task, which ends after `call.task_seconds`.

    Args:
        call: the call that starts it.
        name: the kind of task.
        about: what it does.
        attributes: what it works on.
        target: the source (its type is APPLICATION) or the identity that it works on, or None.
        effect: the name of what happens when it ends, and what that is given, with the name of who calls as `actor`;
            None for nothing that anyone sees.

    Returns:
        Its status, as the service answers it.
    """
    status = {
        "id": uuid.uuid4().hex,
        "type": "QUARTZ",
        "uniqueName": name,
        "description": about,
        "parentName": name,
        "launcher": "sandbox",
        "target": None if target is None else dict(target),
        "created": stamp(call.now),
        "modified": stamp(call.now),
        "launched": stamp(call.now),
        "completed": None,
        "completionStatus": None,
        "messages": [],
        "returns": [{"name": "Identities", "attributeName": "identityCount"}],
        "attributes": dict(attributes),
        "progress": "Started",
        "percentComplete": 0,
    }
    facts: dict[str, Any] = {"begins": call.now, "ends": call.now + call.task_seconds}
    if effect is not None:
        facts |= {"effect": effect[0], "given": {**effect[1], "actor": actor(call)}}
    call.records.add("tasks", [Record(status, facts)])
    return status


def settle(records: Records, now: float, effects: Mapping[str, Effect]) -> list[Exception]:
    """End the tasks whose time has come, in the order in which they end.

    Args:
        records: the tenant's records.
        now: the time.
        effects: what tasks do when they end, by name.

    Returns:
        What went wrong where nothing should; such a task has changed nothing, and ended as one that failed.
    """
    crashes = []
    for task in records.select_up_to("tasks", "ends", now):
        ends, fault = task.facts["ends"], None
        try:
            if "effect" in task.facts:
                with records.attempt():
                    outcome = effects[task.facts["effect"]](records, ends, task.facts["given"])
                task.doc["attributes"] = {**task.doc["attributes"], **(outcome or {})}
        except TaskFailedError as error:
            fault = str(error)
        except Exception as error:  # noqa: BLE001 - it must not keep all calls from being answered
            crashes.append(error)
            fault = "The sandbox failed; sandbox.crashes has the exception."
        _end(task.doc, ends, fault)
        records.save("tasks", Record(task.doc))
    return crashes


def _end(doc: dict[str, Any], when: float, fault: str | None) -> None:
    doc.update(completionStatus="SUCCESS", progress="Completed", percentComplete=100)
    if fault is not None:
        doc.update(completionStatus="ERROR", progress="Failed", messages=[_message(fault)])
    doc.update(modified=stamp(when), completed=stamp(when))


def _message(text: str) -> dict[str, Any]:
    return {
        "type": "ERROR",
        "key": text,
        "localizedText": {"locale": "en-US", "message": text},
        "parameters": [],
    }


def _shown(call: OperationCall, task: Record) -> dict[str, Any]:
    """A task's status, which tells how much of its time has passed."""
    if "ends" not in task.facts:
        return task.doc
    begins, ends = task.facts["begins"], task.facts["ends"]
    percent = min(99, int(100 * (call.now - begins) / (ends - begins)))
    return {**task.doc, "percentComplete": percent, "progress": f"{percent} percent done" if percent else "Started"}


def found(call: OperationCall) -> Record:
    """The task that a call is about.

    Raises:
        HttpError: 404, where there is none.
    """
    (task_id,) = call.ids
    return needed(call.records, "tasks", task_id, "task")


def get_task_status(call: OperationCall) -> Response:
    """Answer how far a task is, by the time now."""
    return Response.of(_shown(call, found(call)))


def list_task_statuses(call: OperationCall) -> Response:
    """Answer how far all tasks of the last 90 days are."""
    selected = paging.selection(call, "tasks", _row, columns={"id": "id"})
    recent = filters.parse(f"created ge {stamp(call.now - _KEPT_SECONDS)}")
    terms = (recent,) if selected.filter is None else (recent, selected.filter)
    return paging.listed(call, attrs.evolve(selected, filter=filters.And(terms)), _shape(call))


def list_pending_tasks(call: OperationCall) -> Response:
    """Answer how far the tasks are that have not ended."""
    selected = paging.selection(call, "tasks", _row, columns={})
    return paging.listed(call, attrs.evolve(selected, filter=_PENDING), _shape(call))


def _row(record: Record) -> Mapping[str, Any]:
    target = record.doc["target"] or {}
    source = target.get("id") if target.get("type") == "APPLICATION" else None
    return Row({**record.doc, "sourceId": source})


def _shape(call: OperationCall) -> paging.Shape:
    def shown(doc: dict[str, Any]) -> dict[str, Any]:
        if doc["completionStatus"] is not None:
            return doc
        return _shown(call, call.records.get("tasks", doc["id"]) or Record(doc))

    return paging.reshaped(shown)


def update_task_status(call: OperationCall) -> Response:
    """Change how a task has ended; one that has not ended does so now, without its effect."""
    task = found(call)
    fixed = set(task.doc) - set(_CHANGEABLE)
    doc = patched(task.doc, call.body, fixed)
    if set(doc) != set(task.doc) or doc["completionStatus"] not in _STATUSES:
        known = ", ".join(str(each) for each in _STATUSES if each)
        raise bad_request(f"Only completed and completionStatus can be changed, the latter to one of {known}.")
    if doc["completionStatus"] is None:
        raise bad_request("A task that has ended cannot go on, and one that has not needs no change for that.")
    doc["completed"] = doc["completed"] or stamp(call.now)
    doc["modified"] = stamp(call.now)
    task = Record(doc)
    call.records.save("tasks", task)
    return Response.of(doc)


def reference(task: Mapping[str, Any]) -> dict[str, Any]:
    """A task as calls that start one answer it."""
    return {"type": "TASK_RESULT", "id": task["id"], "name": task["uniqueName"]}


HANDLERS: Final[Mapping[str, Handler]] = {
    "getTaskStatus": get_task_status,
    "getTaskStatusList": list_task_statuses,
    "getPendingTasks": list_pending_tasks,
    "getPendingTaskHeaders": list_pending_tasks,
    "updateTaskStatus": update_task_status,
}
