"""What the tenant remembers of what happened, for searches in the index of events."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.store.database import Record, Records

_KINDS: Final[Mapping[str, str]] = {"ACCOUNT": "USER_MANAGEMENT", "IDENTITY": "USER_MANAGEMENT", "ROLE": "ACCESS_ITEM"}


def done(
    records: Records, object: str, action: str, *, actor: str, target: str, at: float, about: Mapping[str, Any]
) -> None:
    """Remember what was done to an account, an identity or a role.

    Args:
        records: the tenant's records.
        object: "ACCOUNT", "IDENTITY" or "ROLE".
        action: what was done, such as "DELETE".
        actor: the name of who did it.
        target: the name of what it was done to, or of whom it belongs to.
        at: when, in seconds since 1970.
        about: what else is told.
    """
    told = {"trackingNumber": uuid.uuid4().hex, **about}
    record(records, kind=_KINDS[object], action=action, object=object, actor=actor, target=target, at=at, about=told)


def record(
    records: Records, *, kind: str, action: str, object: str, actor: str, target: str, at: float, about: dict[str, Any]
) -> None:
    """Remember an event.

    Args:
        records: the tenant's records.
        kind: the group of events that it belongs to, such as "ACCESS_REQUEST".
        action: what was done, such as "APPROVED".
        object: what it was done to, such as "ROLE".
        actor: the name of who did it.
        target: the name of whom it was done to.
        at: when, in seconds since 1970.
        about: what else is told, with an id for all events of one piece of work as `trackingNumber`.
    """
    created = stamp(at)
    key = f"{kind} {action} {actor} {target} {created} {sorted(about.items())}"
    id = hashlib.sha256(key.encode()).hexdigest()
    if records.get("events", id) is not None:
        return
    done = {"REJECTED": "FAILED", "CANCELLED": "FAILED"}.get(action, "PASSED")
    doc = {
        "id": id,
        "name": f"{object} {action} {done}".replace("_", " ").title(),
        "technicalName": f"{object}_{action}_{done}",
        "type": kind,
        "action": action,
        "operation": action,
        "objects": [object],
        "status": done,
        "stack": "sandbox",
        "actor": {"name": actor},
        "target": {"name": target},
        "created": created,
        "synced": created,
        "details": str(about.get("trackingNumber", "")),
        "trackingNumber": str(about.get("trackingNumber", "")),
        "attributes": {name: value for name, value in about.items() if name != "trackingNumber"},
    }
    records.add("events", [Record(doc)])
