"""State of the unruly service: objects that are written, files, tasks and bulk work, with counts of what was done."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import attrs

__all__ = ["Reply", "State", "Task", "standard_error"]


def standard_error(status: int, text: str) -> dict[str, Any]:
    """An error in the service's most common shape."""
    message = {"locale": "en-US", "localeOrigin": "DEFAULT", "text": text}
    return {"detailCode": f"{status} Fault", "trackingId": "t-1", "messages": [message], "causes": []}


@attrs.frozen
class Reply:
    """A reply: status, a body as JSON or as bytes, and headers."""

    status: int
    json: Any = None
    headers: dict[str, str] = attrs.field(factory=dict)
    raw: bytes | None = None
    media_type: str = "application/json"

    @property
    def content(self) -> bytes:
        """The body."""
        return json.dumps(self.json).encode() if self.raw is None else self.raw


@attrs.define
class Task:
    """A task that ends after a number of polls.

    Args:
        polls: polls until the end.
        result: its completion status at the end.
        odd: JSON texts of answers that are sent before the others.
    """

    polls: int
    result: str
    odd: list[bytes] = attrs.field(factory=list)
    ended: bool = False


@attrs.define
class State:
    """Everything that is not a list.

    Args:
        objects: what can be changed and deleted, by id.
        files: what can be downloaded, by id, with the reply that is sent first where there is one.
        tasks: tasks by id.
        identities: ids that bulk work knows; others are answered with 404.
        odd_bulk: bodies that the bulk operations answer with, one after the other; None for the right one.
        conflict: whether what is missing is answered with 409 instead of 404.
        applied: how often each write was done, by method and id.
    """

    objects: dict[str, Any] = attrs.field(factory=dict)
    files: dict[str, tuple[bytes, Reply | None]] = attrs.field(factory=dict)
    tasks: dict[str, Task] = attrs.field(factory=dict)
    identities: frozenset[str] = frozenset()
    odd_bulk: list[bytes | None] = attrs.field(factory=list)
    conflict: bool = False
    applied: Counter[tuple[str, str]] = attrs.field(factory=Counter)

    def reply(self, method: str, path: str, body: Any) -> Reply:
        """Do what a request asks for, and answer."""
        _, resource, *rest = path.split("/")
        id = rest[0] if rest else ""
        if resource == "objects":
            return self._write(method, id, body)
        if resource == "things":
            return Reply(200, {"id": id, "value": f"value of {id}"})
        if resource == "reports" and id in self.files:
            content, first = self.files[id]
            return first or Reply(200, raw=content, media_type="application/csv")
        if resource == "task-status" and id in self.tasks:
            return self._poll(id, self.tasks[id])
        if path == "/identities-accounts/enable":
            return self._enable(body["identityIds"])
        if path == "/access-profiles/bulk-delete":
            return self._delete_profiles(body["accessProfileIds"])
        return Reply(404, standard_error(404, f"nothing at {path}"))

    def _write(self, method: str, id: str, body: Any) -> Reply:
        if method == "POST":
            id = body["name"]
            self.applied[method, id] += 1
            self.objects[id] = body
            return Reply(201, {"id": id, **body})
        if method == "PUT":
            self.applied[method, id] += 1
            self.objects[id] = body
            return Reply(200, body)
        if id not in self.objects:
            status = 409 if self.conflict else 404
            return Reply(status, standard_error(status, f"no object {id}"))
        if method == "GET":
            return Reply(200, self.objects[id])
        self.applied[method, id] += 1
        if method == "DELETE":
            del self.objects[id]
            return Reply(204)
        return Reply(200, {"id": id, "patched": self.applied[method, id]})

    def _poll(self, id: str, task: Task) -> Reply:
        if task.odd:
            return Reply(200, raw=task.odd.pop(0))
        task.polls -= 1
        task.ended = task.polls <= 0
        status = task.result if task.ended else None
        return Reply(200, {"id": id, "type": "QUARTZ", "uniqueName": id, "completionStatus": status, "messages": []})

    def _enable(self, ids: list[str]) -> Reply:
        items = []
        for id in ids:
            known = id in self.identities
            self.applied["ENABLE", id] += known
            items.append({"id": id, "statusCode": 202 if known else 404, "message": "accepted" if known else "unknown"})
        return self._odd(207, items)

    def _delete_profiles(self, ids: list[str]) -> Reply:
        pending = [id for id in ids if id in self.identities]
        self.applied.update(("REMOVE", id) for id in pending)
        used = [{"accessProfileId": id, "usedBy": [{"id": "r", "name": "Role"}]} for id in ids if id not in pending]
        return self._odd(200, {"taskId": "t", "pending": pending, "inUse": used})

    def _odd(self, status: int, body: Any) -> Reply:
        odd = self.odd_bulk.pop(0) if self.odd_bulk else None
        return Reply(status, body) if odd is None else Reply(status, raw=odd)
