"""Events of the tenant, for searches in the events index."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.store.database import Record, Records

_EVENT_TYPES: Final[Mapping[str, str]] = {
    "ACCOUNT": "USER_MANAGEMENT",
    "IDENTITY": "USER_MANAGEMENT",
    "ROLE": "ACCESS_ITEM",
}


def record_action(
    records: Records, object: str, action: str, *, actor: str, target: str, time: float, details: Mapping[str, Any]
) -> None:
    """Record an event for an action on an account, an identity or a role.

    Args:
        records: the tenant's records.
        object: "ACCOUNT", "IDENTITY" or "ROLE".
        action: the action, such as "DELETE".
        actor: the name of the caller.
        target: the name of the object, or of the identity that it belongs to.
        time: the time, in seconds since 1970.
        details: further attributes of the event.
    """
    details_with_id = {"trackingNumber": uuid.uuid4().hex, **details}
    record_event(
        records,
        kind=_EVENT_TYPES[object],
        action=action,
        object=object,
        actor=actor,
        target=target,
        time=time,
        details=details_with_id,
    )


def record_event(
    records: Records,
    *,
    kind: str,
    action: str,
    object: str,
    actor: str,
    target: str,
    time: float,
    details: dict[str, Any],
) -> None:
    """Record an event.

    Args:
        records: the tenant's records.
        kind: the type of the event, such as "ACCESS_REQUEST".
        action: the action, such as "APPROVED".
        object: the type of the object, such as "ROLE".
        actor: the name of the caller.
        target: the name of the identity or object.
        time: the time, in seconds since 1970.
        details: further attributes of the event. The events of one process share the attribute `trackingNumber`.
    """
    created = stamp(time)
    key = f"{kind} {action} {actor} {target} {created} {sorted(details.items())}"
    id = hashlib.sha256(key.encode()).hexdigest()
    if records.get("events", id) is not None:
        return
    status = {"REJECTED": "FAILED", "CANCELLED": "FAILED"}.get(action, "PASSED")
    doc = {
        "id": id,
        "name": f"{object} {action} {status}".replace("_", " ").title(),
        "technicalName": f"{object}_{action}_{status}",
        "type": kind,
        "action": action,
        "operation": action,
        "objects": [object],
        "status": status,
        "stack": "sandbox",
        "actor": {"name": actor},
        "target": {"name": target},
        "created": created,
        "synced": created,
        "details": str(details.get("trackingNumber", "")),
        "trackingNumber": str(details.get("trackingNumber", "")),
        "attributes": {name: value for name, value in details.items() if name != "trackingNumber"},
    }
    records.add("events", [Record(doc)])
