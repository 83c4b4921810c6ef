"""Tasks: asynchronous operations that a call starts and whose effect happens when they end."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import DAY, stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.caller import get_actor_name
from sailkit_sandbox.services.common.json_patch import apply_patch
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import require_record
from sailkit_sandbox.services.common.resource import Row
from sailkit_sandbox.store import filters
from sailkit_sandbox.store.database import Record, Records

from .common import listing

# The effect of a task when it ends. Its arguments are the records, the end time, and the input of the task.
# The result, if any, is added to the attributes of the task.
Effect: TypeAlias = Callable[[Records, float, Mapping[str, Any]], Mapping[str, Any] | None]

_RETENTION_SECONDS: Final = 90 * DAY
_STATUSES: Final = (None, "SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMPERROR")
_WRITABLE: Final = ("completionStatus", "completed")
_PENDING: Final = filters.Comparison("completionStatus", "isnull")


class TaskFailedError(Exception):
    """A failure of a task; the text is the message of the task. All changes of the task are rolled back."""


def require_task_record(records: Records, kind: str, id: str, label: str) -> Record:
    """Return a record that a task needs.

    Args:
        records: the tenant's records.
        kind: the kind of record.
        id: the record's id.
        label: the name of the kind, for messages.

    Raises:
        TaskFailedError: for a record that has been deleted since the start of the task.
    """
    record = records.get(kind, id)
    if record is None:
        raise TaskFailedError(f"The {label} has been deleted.")
    return record


def start(
    call: OperationCall,
    name: str,
    description: str,
    attributes: Mapping[str, Any],
    *,
    target: Mapping[str, Any] | None = None,
    effect: tuple[str, Mapping[str, Any]] | None = None,
) -> dict[str, Any]:
    """Start a task. It ends after `call.task_seconds`.

    Args:
        call: the call.
        name: the name of the task type.
        description: the description of the task.
        attributes: the attributes of the task.
        target: the source (its type is APPLICATION) or the identity that the task works on, or None.
        effect: the name of the effect and its input, or None. The name of the caller is added to the input as `actor`.

    Returns:
        The status of the task, in the format of the service.
    """
    status = {
        "id": uuid.uuid4().hex,
        "type": "QUARTZ",
        "uniqueName": name,
        "description": description,
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
        facts |= {"effect": effect[0], "input": {**effect[1], "actor": get_actor_name(call)}}
    call.records.add("tasks", [Record(status, facts)])
    return status


def settle(records: Records, now: float, effects: Mapping[str, Effect]) -> list[Exception]:
    """End the tasks whose end time has passed, in the order of their end times.

    Args:
        records: the tenant's records.
        now: the time.
        effects: effects by name.

    Returns:
        Unexpected exceptions. The changes of such a task are rolled back and its status is an error.
    """
    unexpected_errors = []
    for task in records.select_up_to("tasks", "ends", now):
        ends, failure = task.facts["ends"], None
        try:
            if "effect" in task.facts:
                with records.attempt():
                    outcome = effects[task.facts["effect"]](records, ends, task.facts["input"])
                task.doc["attributes"] = {**task.doc["attributes"], **(outcome or {})}
        except TaskFailedError as error:
            failure = str(error)
        except Exception as error:  # noqa: BLE001 - a faulty effect must not break all later calls
            unexpected_errors.append(error)
            failure = "The sandbox failed; sandbox.crashes has the exception."
        _end(task.doc, ends, failure)
        records.save("tasks", Record(task.doc))
    return unexpected_errors


def _end(doc: dict[str, Any], time: float, failure: str | None) -> None:
    doc.update(completionStatus="SUCCESS", progress="Completed", percentComplete=100)
    if failure is not None:
        doc.update(completionStatus="ERROR", progress="Failed", messages=[_message(failure)])
    doc.update(modified=stamp(time), completed=stamp(time))


def _message(text: str) -> dict[str, Any]:
    return {
        "type": "ERROR",
        "key": text,
        "localizedText": {"locale": "en-US", "message": text},
        "parameters": [],
    }


def _present(call: OperationCall, task: Record) -> dict[str, Any]:
    """Return the status of a task, with its progress at the current time."""
    if "ends" not in task.facts:
        return task.doc
    begins, ends = task.facts["begins"], task.facts["ends"]
    percent = min(99, int(100 * (call.now - begins) / (ends - begins)))
    return {**task.doc, "percentComplete": percent, "progress": f"{percent} percent done" if percent else "Started"}


def get_task(call: OperationCall) -> Record:
    """Return the task that a call refers to.

    Raises:
        HttpError: 404, for an unknown id.
    """
    (task_id,) = call.ids
    return require_record(call.records, "tasks", task_id, "task")


def get_task_status(call: OperationCall) -> Response:
    """Return the current status of a task."""
    return Response.of(_present(call, get_task(call)))


def list_task_statuses(call: OperationCall) -> Response:
    """Return the current status of the tasks of the last 90 days."""
    selected = listing.build_selection(call, "tasks", _row, columns={"id": "id"})
    recent = filters.parse(f"created ge {stamp(call.now - _RETENTION_SECONDS)}")
    terms = (recent,) if selected.filter is None else (recent, selected.filter)
    return listing.list_stored(call, attrs.evolve(selected, filter=filters.And(terms)), _shape(call))


def list_pending_tasks(call: OperationCall) -> Response:
    """Return the current status of the tasks that have not ended."""
    selected = listing.build_selection(call, "tasks", _row, columns={})
    return listing.list_stored(call, attrs.evolve(selected, filter=_PENDING), _shape(call))


def _row(record: Record) -> Mapping[str, Any]:
    target = record.doc["target"] or {}
    source = target.get("id") if target.get("type") == "APPLICATION" else None
    return Row({**record.doc, "sourceId": source})


def _shape(call: OperationCall) -> listing.PageMapper:
    def shown(doc: dict[str, Any]) -> dict[str, Any]:
        if doc["completionStatus"] is not None:
            return doc
        return _present(call, call.records.get("tasks", doc["id"]) or Record(doc))

    return listing.map_documents(shown)


def update_task_status(call: OperationCall) -> Response:
    """Change the completion status of a task. A task that is still running ends without its effect."""
    task = get_task(call)
    fixed = set(task.doc) - set(_WRITABLE)
    doc = apply_patch(task.doc, call.body, fixed)
    if set(doc) != set(task.doc) or doc["completionStatus"] not in _STATUSES:
        names = ", ".join(str(status) for status in _STATUSES if status)
        raise bad_request(f"Only completed and completionStatus can be changed, the latter to one of {names}.")
    if doc["completionStatus"] is None:
        raise bad_request("completionStatus cannot be null: a completed task cannot be reopened.")
    doc["completed"] = doc["completed"] or stamp(call.now)
    doc["modified"] = stamp(call.now)
    task = Record(doc)
    call.records.save("tasks", task)
    return Response.of(doc)


def make_source_target(source: Mapping[str, Any]) -> dict[str, Any]:
    """Return the target of a task that works on a source."""
    return {"type": "APPLICATION", "id": source["id"], "name": source["name"]}


def make_task_reference(task: Mapping[str, Any]) -> dict[str, Any]:
    """Return a reference to a task, for responses of calls that start one."""
    return {"type": "TASK_RESULT", "id": task["id"], "name": task["uniqueName"]}


HANDLERS: Final[Mapping[str, Handler]] = {
    "getTaskStatus": get_task_status,
    "getTaskStatusList": list_task_statuses,
    "getPendingTasks": list_pending_tasks,
    "getPendingTaskHeaders": list_pending_tasks,
    "updateTaskStatus": update_task_status,
}
