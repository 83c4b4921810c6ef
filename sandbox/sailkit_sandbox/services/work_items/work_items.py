"""Operations on work items: pending and decided approvals of access requests, and changes of accounts made by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.access_requests import lifecycle
from sailkit_sandbox.services.access_requests.requests import require_caller
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.caller import get_actor_name, get_caller, resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import get_by_id, make_reference
from sailkit_sandbox.store.database import Record, Records

from . import provisioning
from .provisioning import KIND

Doc = dict[str, Any]
_STATES: Final = {"APPROVED": "Finished", "REJECTED": "Rejected", "CANCELLED": "Canceled", "ARCHIVED": "Canceled"}
_OPERATIONS: Final = {"GRANT_ACCESS": "Add", "REVOKE_ACCESS": "Remove", "MODIFY_ACCESS": "Modify"}


def _list_all(records: Records) -> Iterator[Record]:
    """Return all work items, with the ids of the identities that may work on them as facts."""
    for request in records.all(lifecycle.KIND):
        for number in range(len(request.doc["approvals"])):
            yield _build_from_approval(request, number)
    for item in records.all(KIND):
        yield Record(item.doc, {"reviewers": [item.doc["ownerId"]]})


def _build_from_approval(request: Record, number: int) -> Record:
    """Return the work item of an approval of an access request."""
    doc, approval, detail = request.doc, request.doc["approvals"][number], request.doc["approvalDetails"][number]
    state = _STATES.get(detail["status"], "Pending")
    item = {
        "id": approval["id"],
        "description": f"Approve {doc['name']} for {doc['requestedFor']['name']}",
        "name": doc["accessRequestId"][:10],
        "requesterId": doc["requester"]["id"],
        "requesterDisplayName": doc["requester"]["name"],
        "ownerId": detail["currentOwner"]["id"],
        "ownerName": detail["currentOwner"]["name"],
        "created": approval["created"],
        "modified": detail["modified"],
        "completed": None if state == "Pending" else detail["modified"],
        "state": state,
        "type": "Approval",
        "remediationItems": [],
        "approvalItems": [
            {
                "id": doc["id"],
                "account": None,
                "application": doc["type"],
                "name": doc["name"],
                "operation": _OPERATIONS[doc["requestType"]],
                "value": doc["name"],
                "state": state,
            }
        ],
        "numItems": 1,
        "errors": [],
    }
    is_last = number == len(doc["approvals"]) - 1
    return Record(item, {"reviewers": request.facts["reviewers"] if is_last else [item["ownerId"]]})


def _select(call: OperationCall, *, is_open: bool | None = None) -> list[Record]:
    """Return the work items of the identity in the query, or else of the caller."""
    caller = get_caller(call)
    owner_id = call.query.get("ownerId") or (caller.doc["id"] if caller else None)
    owner = None if owner_id is None else resolve_identity_id(call, owner_id)
    items = (item for item in _list_all(call.records) if owner is None or owner in item.facts["reviewers"])
    return [item for item in items if is_open is None or is_open == (item.doc["state"] == "Pending")]


def list_open(call: OperationCall) -> Response:
    """Return open work items."""
    return listing.list_computed(call, _select(call, is_open=True))


def list_completed(call: OperationCall) -> Response:
    """Return completed work items."""
    return listing.list_computed(call, _select(call, is_open=False))


def count_open(call: OperationCall) -> Response:
    """Return the number of open work items."""
    return Response.of({"count": len(_select(call, is_open=True))})


def count_completed(call: OperationCall) -> Response:
    """Return the number of completed work items."""
    return Response.of({"count": len(_select(call, is_open=False))})


def summarize(call: OperationCall) -> Response:
    """Return the numbers of open, completed and all work items."""
    open_number, completed = (len(_select(call, is_open=is_open)) for is_open in (True, False))
    return Response.of({"open": open_number, "completed": completed, "total": open_number + completed})


def get(call: OperationCall) -> Response:
    """Return one work item."""
    return Response.of(_find(call.records, call.ids[0]).doc)


def _find(records: Records, id: str) -> Record:
    item = next((item for item in _list_all(records) if item.doc["id"] == id), None)
    if item is None:
        raise not_found("work item", id)
    return item


def _find_open(call: OperationCall) -> Record:
    """Return the open work item of a call.

    Raises:
        HttpError: 404, for an unknown id, and 400, for a work item that is completed.
    """
    item = _find(call.records, call.ids[0])
    if item.doc["state"] != "Pending":
        raise bad_request(f"The work item is completed: its state is {item.doc['state']}.")
    return item


def _find_approval(call: OperationCall) -> Record:
    """Return the access request whose approval is the work item of a call.

    Raises:
        HttpError: 404, for an unknown id, and 400, for a work item that is completed or is no approval.
    """
    item = _find_open(call)
    if item.doc["type"] != "Approval":
        raise bad_request("The work item has no approval items; complete it instead.")
    request: Record = call.records.find(lifecycle.KIND, "approval", item.doc["id"])[0]
    return request


def complete(call: OperationCall) -> Response:
    """Complete a work item for a change of an account. The account is changed, as by the hand of its owner."""
    item = _find_open(call)
    if item.doc["type"] == "Approval":
        raise bad_request("The work item has approval items without a decision; approve or reject them.")
    record = get_by_id(call.records, KIND, item.doc["id"], "work item")
    account = call.records.get("accounts", record.facts["account"])
    if account is not None:
        change = {name: record.facts[name] for name in ("operation", "attribute", "value")}
        provisioning.change(call.records, account, now=call.now, actor=get_actor_name(call), **change)
    record.doc.update(state="Finished", completed=stamp(call.now), modified=stamp(call.now))
    call.records.save(KIND, record)
    return Response.of(record.doc)


def approve(call: OperationCall) -> Response:
    """Approve an approval item of a work item."""
    return _decide(call, "APPROVED", call.ids[1])


def reject(call: OperationCall) -> Response:
    """Reject an approval item of a work item."""
    return _decide(call, "REJECTED", call.ids[1])


def approve_all(call: OperationCall) -> Response:
    """Approve all approval items of a work item."""
    return _decide(call, "APPROVED", None)


def reject_all(call: OperationCall) -> Response:
    """Reject all approval items of a work item."""
    return _decide(call, "REJECTED", None)


def _decide(call: OperationCall, status: str, item_id: str | None) -> Response:
    request = _find_approval(call)
    if item_id is not None and request.doc["id"] != item_id:
        raise not_found("approval item", item_id)
    lifecycle.decide(call, request, require_caller(call), status, None)
    return get(call)


def forward(call: OperationCall) -> Response:
    """Forward a work item to another identity."""
    body = bodies.require_object(call.body)
    bodies.require_strings(body, "targetOwnerId", "comment")
    target = get_by_id(call.records, "identities", body["targetOwnerId"], "identity")
    owner = make_reference("identities", target.doc)
    item = _find_open(call)
    if item.doc["type"] == "Approval":
        lifecycle.forward(call, _find_approval(call), require_caller(call), owner, body["comment"])
    else:
        record = get_by_id(call.records, KIND, item.doc["id"], "work item")
        record.doc.update(ownerId=owner["id"], ownerName=owner["name"], modified=stamp(call.now))
        call.records.save(KIND, record)
    return Response(200)


def submit_account_selection(call: OperationCall) -> Response:
    """Keep the accounts that are selected for the request of a work item."""
    selection = bodies.require_object(call.body)
    request = _find_approval(call)
    request.facts["accountSelection"] = dict(selection)
    call.records.save(lifecycle.KIND, request)
    return get(call)


HANDLERS: Final[Mapping[str, Handler]] = {
    "approveApprovalItem": approve,
    "approveApprovalItemsInBulk": approve_all,
    "completeWorkItem": complete,
    "forwardWorkItem": forward,
    "getCompletedWorkItems": list_completed,
    "getCountCompletedWorkItems": count_completed,
    "getCountWorkItems": count_open,
    "getWorkItem": get,
    "getWorkItemsSummary": summarize,
    "listWorkItems": list_open,
    "rejectApprovalItem": reject,
    "rejectApprovalItemsInBulk": reject_all,
    "submitAccountSelection": submit_account_selection,
}
