"""Tasks: work that is started by one call and watched by others."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from .calls import Answer, Behaviour, Call
from .clock import stamp
from .errors import not_found
from .store import Record


def start(call: Call, name: str, about: str, attributes: Mapping[str, Any]) -> dict[str, Any]:
    """Start a task, which ends well after `call.task_seconds`.

    Args:
        call: the call that starts it.
        name: the kind of task.
        about: what it does.
        attributes: what it works on.

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
        "target": None,
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
    call.records.add("tasks", [Record(status, {"ends": call.now + call.task_seconds})])
    return status


def get_task_status(call: Call) -> Answer:
    """Answer how far a task is, by the time now."""
    (task_id,) = call.ids
    task = call.records.get("tasks", task_id)
    if task is None:
        raise not_found("task", task_id)
    ends = task.facts["ends"]
    if call.now < ends:
        return Answer.of(task.doc)
    done = {
        "modified": stamp(ends),
        "completed": stamp(ends),
        "completionStatus": "SUCCESS",
        "progress": "Completed",
        "percentComplete": 100,
    }
    return Answer.of({**task.doc, **done})


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {"getTaskStatus": get_task_status}
