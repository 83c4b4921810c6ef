"""Lifecycle of a requested item for one identity: request, approval, provisioning, completion.

The approval schemes of the item say who approves, one after the other. A request is approved at once if the item has no
schemes, or if the requester owns it. A step is skipped if the requester is its reviewer and the configuration of the
tenant enables automatic approval. Access is provisioned `task_seconds` after the last approval, or at the start date if
that is later.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.services import events
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.store.database import Record, Records
from sailkit_sandbox.store.filters import parse_time

from . import approval_schemes
from . import items as access_items
from .access import ACCESS_KINDS, change_access
from .expiration import expire_access
from .requested_item import RequestedItem, make_request_id

Doc = dict[str, Any]
KIND: Final = "access_requests"
APPROVAL: Final = "APPROVAL"
PROVISIONING: Final = "PROVISIONING"
DONE: Final = "DONE"
_EVENT: Final = "ACCESS_REQUEST"


class LifecycleContext(Protocol):
    """Context of a transition: records, time and duration of provisioning. Every operation call is one."""

    @property
    def records(self) -> Records:
        """The tenant's records."""

    @property
    def now(self) -> float:
        """The time, in seconds since 1970."""

    @property
    def task_seconds(self) -> float:
        """The duration of provisioning, in seconds."""


def start_request(
    call: LifecycleContext,
    requested: RequestedItem,
    requester: Doc,
    request_id: str,
    *,
    automatic: bool,
    new_id: Callable[[], str] = make_request_id,
) -> Record:
    """Create a request for an item, and start its approval; without one, its provisioning.

    Args:
        call: the context.
        requested: the requested item.
        requester: a reference to the requester.
        request_id: the id that all items of one request for one identity share.
        automatic: whether requests are approved automatically if the requester is the approver.
        new_id: returns a new id.
    """
    owner = access_items.get_owner(requested.item)
    is_owner = owner is not None and owner["id"] == requester["id"]
    steps = [] if is_owner else approval_schemes.list_steps(call.records, requested)
    if automatic:
        steps = [step for step in steps if requester["id"] not in step["reviewers"]]
    record = _build_request(requested, requester, request_id, new_id(), stamp(call.now))
    requires_comment = approval_schemes.requires_denial_comment(call.records, requested)
    record.facts.update(steps=[{**step, "id": new_id()} for step in steps], requiresDenialComment=requires_comment)
    call.records.add(KIND, [record])
    _record_event(call, record, "REQUESTED", requester["name"])
    _continue(call, record)
    return record


def _continue(call: LifecycleContext, record: Record) -> None:
    """Ask the next reviewer or, after the last one, start provisioning."""
    if not record.facts["steps"]:
        _provision(call, record)
        return
    _request_approval(record, record.facts["steps"].pop(0), stamp(call.now))
    call.records.save(KIND, record)


def _build_request(requested: RequestedItem, requester: Doc, request_id: str, id: str, now: str) -> Record:
    comment = requested.properties.get("comment")
    doc = {
        "id": id,
        "itemId": requested.item["id"],
        "name": requested.item["name"],
        "type": requested.type,
        "description": requested.item.get("description"),
        "requestType": requested.request_type,
        "accessRequestId": request_id,
        "state": "EXECUTING",
        "cancelable": True,
        "approvalDetails": [],
        "approvalIds": None,
        "approval": None,
        "approvals": [],
        "manualWorkItemDetails": None,
        "accessRequestPhases": [],
        "created": now,
        "modified": now,
        "requester": requester,
        "requestedFor": make_reference("identities", requested.target),
        "requesterComment": _build_comment(requester, comment, now) if comment else None,
        "errorMessages": None,
        "cancelledRequestDetails": None,
        "clientMetadata": dict(requested.properties.get("clientMetadata") or {}),
        **{name: requested.properties[name] for name in ("startDate", "removeDate") if requested.properties.get(name)},
        "accountActivityItemId": id,
    }
    return Record(doc, {"phase": APPROVAL, "target": requested.target["id"], "reviewers": []})


def _build_comment(author: Doc, text: str | None, timestamp: str) -> Doc:
    return {"comment": text, "created": timestamp, "author": author}


def _request_approval(record: Record, step: Doc, now: str) -> None:
    """Start a step of the approval. The document has the approval and its details, after those of earlier steps."""
    doc = record.doc
    if not doc["approvals"]:
        _change_phase(record, "APPROVAL_PHASE", "EXECUTING", now, details="approvalDetails")
    doc["approval"] = {"id": step["id"], "created": now, "decision": None, "decided": None, "forwarded": []}
    doc["approvals"] = [*doc["approvals"], doc["approval"]]
    doc["approvalIds"] = [approval["id"] for approval in doc["approvals"]]
    details = {
        "forwarded": False,
        "originalOwner": step["originalOwner"],
        "currentOwner": step["owner"],
        "modified": now,
        "status": "PENDING",
        "scheme": step["scheme"],
        "errorMessages": None,
        "comment": None,
        "removeDate": doc.get("removeDate"),
    }
    doc["approvalDetails"] = [*doc["approvalDetails"], details]
    record.facts["reviewers"] = step["reviewers"]


def _change_phase(record: Record, name: str, state: str, timestamp: str, *, details: str | None = None) -> None:
    """Start a phase, or end the current one."""
    phases = record.doc["accessRequestPhases"]
    if state == "EXECUTING":
        phase = {"started": timestamp, "finished": None, "name": name, "state": state, "result": None}
        phases.append({**phase, "phaseReference": details})
        return
    for running in phases:
        if running["state"] == "EXECUTING":
            running |= {
                "finished": timestamp,
                "state": state,
                "result": "SUCCESSFUL" if state == "COMPLETED" else "FAILED",
            }


def decide(call: LifecycleContext, record: Record, reviewer: Doc, status: str, comment: str | None) -> None:
    """Approve or reject a request.

    Args:
        call: the context.
        record: the request.
        reviewer: a reference to the reviewer.
        status: "APPROVED" or "REJECTED".
        comment: the comment of the reviewer, or None.

    Raises:
        HttpError: 400, for a request without a pending approval, or a rejection without a required comment.
    """
    detail, now = get_pending_approval(record), stamp(call.now)
    if status == "REJECTED" and record.facts["requiresDenialComment"] and not comment:
        raise bad_request(f"A comment is required to reject a request for {record.doc['name']}.")
    detail |= {"status": status, "modified": now, "comment": comment}
    review_comment = _build_comment(reviewer, comment, now) if comment else None
    decision = {"decision": status, "decided": now, "reviewer": reviewer, "comment": review_comment}
    record.doc["approval"] = record.doc["approvals"][-1] = {**record.doc["approval"], **decision}
    record.doc["modified"] = now
    _record_event(call, record, status, reviewer["name"])
    if status == "REJECTED" or not record.facts["steps"]:
        _change_phase(record, "", "COMPLETED", now)
    if status == "APPROVED":
        _continue(call, record)
    else:
        _end(call, record, "REJECTED", now)


def forward(call: LifecycleContext, record: Record, forwarder: Doc, owner: Doc, comment: str) -> None:
    """Forward a request to another approver.

    Raises:
        HttpError: 400, for a request without a pending approval.
    """
    detail, now = get_pending_approval(record), stamp(call.now)
    entry = {
        "oldApproverName": detail["currentOwner"]["name"],
        "newApproverName": owner["name"],
        "comment": comment,
        "modified": now,
        "forwarderName": forwarder["name"],
        "reassignmentType": "MANUAL_REASSIGNMENT",
    }
    forwarded = [*record.doc["approval"]["forwarded"], entry]
    record.doc["approval"] = record.doc["approvals"][-1] = {**record.doc["approval"], "forwarded": forwarded}
    record.facts["reviewers"] = [owner["id"]]
    detail |= {"forwarded": True, "currentOwner": owner, "modified": now}
    record.doc["modified"] = now
    call.records.save(KIND, record)
    _record_event(call, record, "FORWARDED", forwarder["name"])


def get_pending_approval(record: Record) -> Doc:
    """Return the details of the pending approval of a request.

    Raises:
        HttpError: 400, for a request without a pending approval.
    """
    if record.facts["phase"] != APPROVAL:
        raise bad_request(f"The request for {record.doc['name']} has no pending approval.")
    detail: Doc = record.doc["approvalDetails"][-1]
    return detail


def cancel(call: LifecycleContext, record: Record, owner: Doc, comment: str) -> None:
    """Cancel a request with a pending approval.

    Raises:
        HttpError: 400, for a request without a pending approval.
    """
    get_pending_approval(record)["status"] = "CANCELLED"
    now = stamp(call.now)
    record.doc["cancelledRequestDetails"] = {"comment": comment, "owner": owner, "modified": now}
    _change_phase(record, "", "CANCELLED", now)
    _end(call, record, "CANCELLED", now)
    _record_event(call, record, "CANCELLED", owner["name"])


def close(call: LifecycleContext, record: Record, state: str, message: str) -> None:
    """Close an open request in any phase."""
    now = stamp(call.now)
    for detail in record.doc["approvalDetails"]:
        if detail["status"] == "PENDING":
            detail["status"] = "ARCHIVED"
    record.doc["errorMessages"] = [[{"locale": "en-US", "localeOrigin": "DEFAULT", "text": message}]]
    _change_phase(record, "", "CANCELLED", now)
    _end(call, record, state, now)


def settle(call: LifecycleContext) -> list[Exception]:
    """Provision the access that is due, and remove expired access.

    Returns:
        Unexpected exceptions. The changes of such a step are rolled back; the request fails, or the access is removed
        without an account activity.
    """
    records, unexpected_errors = call.records, []
    for record in records.memoize("requests in provisioning", lambda: records.find(KIND, "phase", PROVISIONING)):
        if record.facts["ends"] <= call.now:
            try:
                with records.attempt():
                    _complete_provisioning(call, record)
            except Exception as error:  # noqa: BLE001 - a faulty request must not break all later calls
                unexpected_errors.append(error)
                unchanged = records.get(KIND, record.doc["id"]) or record
                _fail_provisioning(call, unchanged, "The sandbox failed; sandbox.crashes has the exception.")
    for kind in ACCESS_KINDS:
        for access in call.records.select_up_to(kind, "ends", call.now):
            try:
                with records.attempt():
                    expire_access(call.records, kind, access)
            except Exception as error:  # noqa: BLE001
                unexpected_errors.append(error)
                records.remove(kind, access.doc["id"])
    return unexpected_errors


def _provision(call: LifecycleContext, record: Record) -> None:
    """Start the provisioning phase, and complete it at once if it has no duration."""
    start_date = parse_time(str(record.doc.get("startDate")))
    end = max(call.now + call.task_seconds, start_date.timestamp() if start_date else 0)
    record.facts.update(phase=PROVISIONING, ends=end)
    record.doc.update({"cancelable": False, "modified": stamp(call.now)})
    _change_phase(record, "PROVISIONING_PHASE", "EXECUTING", stamp(call.now))
    if end <= call.now:
        _complete_provisioning(call, record)
    else:
        call.records.save(KIND, record)


def _complete_provisioning(call: LifecycleContext, record: Record) -> None:
    records, doc, timestamp = call.records, record.doc, stamp(record.facts["ends"])
    target = records.get("identities", record.facts["target"])
    item = access_items.find_item(records, doc["type"], record.doc["itemId"])
    if target is None or item is None:
        _fail_provisioning(call, record, "The identity or the item has been deleted.")
        return
    change_access(records, record, timestamp)
    _change_phase(record, "", "COMPLETED", timestamp)
    _end(call, record, "REQUEST_COMPLETED", timestamp)
    _record_event(call, record, "PROVISIONED", "system", time=record.facts["ends"])


def _fail_provisioning(call: LifecycleContext, record: Record, message: str) -> None:
    timestamp = stamp(record.facts["ends"])
    record.doc["errorMessages"] = [[{"locale": "en-US", "localeOrigin": "DEFAULT", "text": message}]]
    _change_phase(record, "", "NOT_EXECUTED", timestamp)
    _end(call, record, "PROVISIONING_FAILED", timestamp)


def _end(call: LifecycleContext, record: Record, state: str, timestamp: str) -> None:
    record.facts["phase"] = DONE
    record.doc.update({"state": state, "cancelable": False, "modified": timestamp})
    call.records.save(KIND, record)


def _record_event(call: LifecycleContext, record: Record, action: str, actor: str, time: float | None = None) -> None:
    events.record_event(
        call.records,
        kind=_EVENT,
        action=action,
        object=record.doc["type"],
        actor=actor,
        target=record.doc["requestedFor"]["name"],
        time=call.now if time is None else time,
        details={"trackingNumber": record.doc["accessRequestId"], "accessItem": record.doc["name"]},
    )
