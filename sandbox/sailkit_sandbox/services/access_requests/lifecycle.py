"""One item that access is asked for, for one identity: from the request over the approval to the access itself.

The identity's manager approves; where there is none, the item's owner. A request is approved at once where nobody can
approve, where the requester owns the item, or where the requester would have to approve and the tenant's configuration
lets that be automatic. What is approved is provided `task_seconds` later, or at the start date where that is later.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.services import events
from sailkit_sandbox.services.common.references import to
from sailkit_sandbox.store.database import Record, Records
from sailkit_sandbox.store.filters import parse_time

from . import items as access_items

Doc = dict[str, Any]
KIND: Final = "access_requests"
APPROVAL: Final = "APPROVAL"
PROVISIONING: Final = "PROVISIONING"
DONE: Final = "DONE"
_EVENT: Final = "ACCESS_REQUEST"
_HOLDING: Final = ("role_assignments", "grants")


class Work(Protocol):
    """What is worked on, and when; every call is one."""

    @property
    def records(self) -> Records:
        """The tenant's records."""

    @property
    def now(self) -> float:
        """The time, in seconds since 1970."""

    @property
    def task_seconds(self) -> float:
        """How long it takes to provide access, in seconds."""


@attrs.frozen(kw_only=True)
class Wish:
    """What is asked for.

    Args:
        request_type: "GRANT_ACCESS", "REVOKE_ACCESS" or "MODIFY_ACCESS".
        target: the identity that it is asked for.
        item: the role, access profile or entitlement.
        type: which of these it is.
        given: the item as the request has it: comment, dates, metadata.
    """

    request_type: str
    target: Doc
    item: Doc
    type: str
    given: Mapping[str, Any]

    @property
    def open_key(self) -> tuple[str, str, str]:
        """What requests have in common of which only one may be open."""
        return self.request_type, self.target["id"], self.item["id"]


def open_key(record: Record) -> tuple[str, str, str]:
    """The same for a request that there is."""
    return record.doc["requestType"], record.facts["target"], record.doc["itemId"]


def approver(records: Records, wish: Wish) -> tuple[Doc, str] | None:
    """Who approves, and as what; or None."""
    manager, owner = wish.target["managerRef"], access_items.owner_of(wish.item)
    if manager is not None and records.get("identities", manager["id"]):
        return manager, "MANAGER"
    return (owner, f"{wish.type}_OWNER") if owner and records.get("identities", owner["id"]) else None


def unique() -> str:
    """An id like no other."""
    return uuid.uuid4().hex


def start(
    call: Work, wish: Wish, requester: Doc, request_id: str, *, automatic: bool, new_id: Callable[[], str] = unique
) -> Record:
    """Make a request for an item, and approve it where nobody has to.

    Args:
        call: the call that asks.
        wish: what is asked for.
        requester: who asks, as others refer to an identity.
        request_id: what the items of one request for one identity share.
        automatic: whether a requester who would have to approve does so by asking.
        new_id: makes ids.
    """
    now, found, owner = stamp(call.now), approver(call.records, wish), access_items.owner_of(wish.item)
    own = owner is not None and owner["id"] == requester["id"]
    waived = found is None or own or (automatic and found[0]["id"] == requester["id"])
    comment = wish.given.get("comment")
    doc = {
        "id": new_id(),
        "itemId": wish.item["id"],
        "name": wish.item["name"],
        "type": wish.type,
        "description": wish.item.get("description"),
        "requestType": wish.request_type,
        "accessRequestId": request_id,
        "state": "EXECUTING",
        "cancelable": True,
        "approvalDetails": [],
        "approvalIds": None,
        "approval": None,
        "manualWorkItemDetails": None,
        "accessRequestPhases": [],
        "created": now,
        "modified": now,
        "requester": requester,
        "requestedFor": to("identities", wish.target),
        "requesterComment": _comment(requester, comment, now) if comment else None,
        "errorMessages": None,
        "cancelledRequestDetails": None,
        "clientMetadata": dict(wish.given.get("clientMetadata") or {}),
        **{name: wish.given[name] for name in ("startDate", "removeDate") if wish.given.get(name)},
    }
    doc["accountActivityItemId"] = doc["id"]
    facts = {"phase": APPROVAL, "target": wish.target["id"]}
    record = Record(doc, facts)
    if found is not None and not waived:
        _ask(record, *found, new_id())
    call.records.add(KIND, [record])
    _tell(call, record, "REQUESTED", requester["name"])
    if waived:
        _provision(call, record)
    return record


def _comment(author: Doc, text: str | None, at: str) -> Doc:
    return {"comment": text, "created": at, "author": author}


def _ask(record: Record, owner: Doc, scheme: str, approval_id: str) -> None:
    doc = record.doc
    doc["approval"] = {"id": approval_id, "decision": None, "decided": None, "forwarded": []}
    doc["approvalIds"] = [doc["approval"]["id"]]
    doc["approvalDetails"] = [
        {
            "forwarded": False,
            "originalOwner": owner,
            "currentOwner": owner,
            "modified": doc["created"],
            "status": "PENDING",
            "scheme": scheme,
            "errorMessages": None,
            "comment": None,
            "removeDate": doc.get("removeDate"),
        }
    ]
    _phase(record, "APPROVAL_PHASE", "EXECUTING", doc["created"], details="approvalDetails")


def _phase(record: Record, name: str, state: str, at: str, *, details: str | None = None) -> None:
    """Begin a phase, or end the one that is going on."""
    phases = record.doc["accessRequestPhases"]
    if state == "EXECUTING":
        begun = {"started": at, "finished": None, "name": name, "state": state, "result": None}
        phases.append({**begun, "phaseReference": details})
        return
    for phase in phases:
        if phase["state"] == "EXECUTING":
            phase |= {"finished": at, "state": state, "result": "SUCCESSFUL" if state == "COMPLETED" else "FAILED"}


def decide(call: Work, record: Record, reviewer: Doc, status: str, comment: str | None) -> None:
    """Approve or reject.

    Args:
        call: the call that does.
        record: the request.
        reviewer: who does.
        status: "APPROVED" or "REJECTED".
        comment: why.

    Raises:
        HttpError: 400, where it was decided before.
    """
    pending(record)
    now = stamp(call.now)
    record.doc["approvalDetails"][0] |= {"status": status, "modified": now, "comment": comment}
    given = _comment(reviewer, comment, now) if comment else None
    record.doc["approval"] |= {"decision": status, "decided": now, "reviewer": reviewer, "comment": given}
    _phase(record, "", "COMPLETED", now)
    _tell(call, record, status, reviewer["name"])
    if status == "APPROVED":
        _provision(call, record)
    else:
        _end(call, record, "REJECTED", now)


def forward(call: Work, record: Record, forwarder: Doc, owner: Doc, comment: str) -> None:
    """Let someone else decide.

    Raises:
        HttpError: 400, where it was decided before.
    """
    detail, now = pending(record), stamp(call.now)
    step = {
        "oldApproverName": detail["currentOwner"]["name"],
        "newApproverName": owner["name"],
        "comment": comment,
        "modified": now,
        "forwarderName": forwarder["name"],
        "reassignmentType": "MANUAL_REASSIGNMENT",
    }
    record.doc["approval"]["forwarded"].append(step)
    detail |= {"forwarded": True, "currentOwner": owner, "modified": now}
    record.doc["modified"] = now
    call.records.save(KIND, record)
    _tell(call, record, "FORWARDED", forwarder["name"])


def pending(record: Record) -> Doc:
    """The approval that a request waits for.

    Raises:
        HttpError: 400, where it waits for none any more.
    """
    if record.facts["phase"] != APPROVAL:
        raise bad_request(f"The request for {record.doc['name']} waits for no approval any more.")
    detail: Doc = record.doc["approvalDetails"][0]
    return detail


def cancel(call: Work, record: Record, owner: Doc, comment: str) -> None:
    """Withdraw a request that is not approved yet.

    Raises:
        HttpError: 400, where it is.
    """
    pending(record)["status"] = "CANCELLED"
    now = stamp(call.now)
    record.doc["cancelledRequestDetails"] = {"comment": comment, "owner": owner, "modified": now}
    _phase(record, "", "CANCELLED", now)
    _end(call, record, "CANCELLED", now)
    _tell(call, record, "CANCELLED", owner["name"])


def close(call: Work, record: Record, state: str, message: str) -> None:
    """End a request that goes on, whatever it waits for."""
    now = stamp(call.now)
    for detail in record.doc["approvalDetails"]:
        if detail["status"] == "PENDING":
            detail["status"] = "ARCHIVED"
    record.doc["errorMessages"] = [[{"locale": "en-US", "localeOrigin": "DEFAULT", "text": message}]]
    _phase(record, "", "CANCELLED", now)
    _end(call, record, state, now)


def settle(call: Work) -> None:
    """Give and take what is due by now."""
    for record in call.records.find(KIND, "phase", PROVISIONING):
        if record.facts["ends"] <= call.now:
            _complete(call, record)
    for kind in _HOLDING:
        for access in call.records.select_up_to(kind, "ends", call.now):
            call.records.remove(kind, access.doc["id"])


def _provision(call: Work, record: Record) -> None:
    """Go on to the access itself, which comes at once where it takes no time."""
    begins = parse_time(str(record.doc.get("startDate")))
    ends = max(call.now + call.task_seconds, begins.timestamp() if begins else 0)
    record.facts.update(phase=PROVISIONING, ends=ends)
    record.doc.update({"cancelable": False, "modified": stamp(call.now)})
    _phase(record, "PROVISIONING_PHASE", "EXECUTING", stamp(call.now))
    if ends <= call.now:
        _complete(call, record)
    else:
        call.records.save(KIND, record)


def _complete(call: Work, record: Record) -> None:
    records, doc, at = call.records, record.doc, stamp(record.facts["ends"])
    target = records.get("identities", record.facts["target"])
    item = access_items.item(records, doc["type"], record.doc["itemId"])
    if target is None or item is None:
        text = "The identity or the item is not there any more."
        doc["errorMessages"] = [[{"locale": "en-US", "localeOrigin": "DEFAULT", "text": text}]]
        _phase(record, "", "NOT_EXECUTED", at)
        _end(call, record, "PROVISIONING_FAILED", at)
        return
    _change_access(records, record, at)
    _phase(record, "", "COMPLETED", at)
    _end(call, record, "REQUEST_COMPLETED", at)
    _tell(call, record, "PROVISIONED", "system", at=record.facts["ends"])


def _end(call: Work, record: Record, state: str, at: str) -> None:
    record.facts["phase"] = DONE
    record.doc.update({"state": state, "cancelable": False, "modified": at})
    call.records.save(KIND, record)


def held(records: Records, identity_id: str, type: str, item_id: str) -> tuple[str, Record] | None:
    """What shows that an identity has an item by itself, and the table that this is in; or None."""
    kind = "role_assignments" if type == "ROLE" else "grants"
    name = "role" if type == "ROLE" else "item"
    found = records.find(kind, "identity", identity_id)
    return next(((kind, record) for record in found if record.doc[name]["id"] == item_id), None)


def _change_access(records: Records, record: Record, at: str) -> None:
    doc = record.doc
    dates = {"startDate": doc.get("startDate"), "removeDate": doc.get("removeDate")}
    found = held(records, record.facts["target"], doc["type"], record.doc["itemId"])
    if found is None:
        if doc["requestType"] == "GRANT_ACCESS":
            records.add(*_given(record, dates, at))
        return
    kind, access = found
    if doc["requestType"] == "REVOKE_ACCESS" and not doc.get("removeDate"):
        records.remove(kind, access.doc["id"])
    else:
        changed = dates if doc["requestType"] == "GRANT_ACCESS" else {k: v for k, v in dates.items() if v}
        records.save(kind, Record({**access.doc, **changed}, access.facts))


def _given(record: Record, dates: Doc, at: str) -> tuple[str, list[Record]]:
    """The access that a request comes to, and the table for it."""
    doc, facts = record.doc, {"identity": record.facts["target"]}
    item = {"type": doc["type"], "id": record.doc["itemId"], "name": doc["name"]}
    if doc["type"] != "ROLE":
        return "grants", [Record({"id": doc["id"], "item": item, "addedDate": at, **dates}, facts)]
    assignment = {
        "id": doc["id"],
        "role": item,
        "comments": (doc["requesterComment"] or {}).get("comment"),
        "assignmentSource": "UI",
        "assigner": doc["requester"],
        "assignedDimensions": [],
        "assignmentContext": None,
        "accountTargets": [],
        "addedDate": at,
        **dates,
    }
    return "role_assignments", [Record(assignment, facts)]


def _tell(call: Work, record: Record, action: str, actor: str, at: float | None = None) -> None:
    events.record(
        call.records,
        kind=_EVENT,
        action=action,
        object=record.doc["type"],
        actor=actor,
        target=record.doc["requestedFor"]["name"],
        at=call.now if at is None else at,
        about={"trackingNumber": record.doc["accessRequestId"], "accessItem": record.doc["name"]},
    )
