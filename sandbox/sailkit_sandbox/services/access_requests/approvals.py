"""Approvals of access requests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.caller import resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import get_by_id, make_reference
from sailkit_sandbox.store.database import Record
from sailkit_sandbox.store.filters import parse_time

from . import lifecycle
from .lifecycle import KIND
from .requests import find_requests, require_caller

Doc = dict[str, Any]
_MAXIMUM_APPROVALS: Final = 50
_DECISIONS: Final = ("APPROVED", "REJECTED")
_COMMON_PROPERTIES: Final = (
    "name",
    "requestType",
    "requester",
    "requestedFor",
    "clientMetadata",
    "startDate",
    "removeDate",
)


def build_row(request: Record, number: int) -> Doc:
    """Return an approval's values by the field names of filters and sorters.

    Args:
        request: the requested item.
        number: which of its approvals, from 0.
    """
    doc, approval = request.doc, request.doc["approvals"][number]
    is_last = number == len(doc["approvals"]) - 1
    owner_id = doc["approvalDetails"][number]["currentOwner"]["id"]
    return {
        "id": approval["id"],
        "accessRequestId": doc["accessRequestId"],
        "created": approval["created"],
        "modified": approval["decided"] or doc["modified"],
        "requestedFor.id": request.facts["target"],
        "reviewers": request.facts["reviewers"] if is_last else [owner_id],
        "decision": approval["decision"],
        "isPending": is_last and approval["decision"] is None and request.facts["phase"] == lifecycle.APPROVAL,
    }


def _list_approvals(call: OperationCall) -> Iterator[tuple[Record, int, Doc]]:
    """Return the approvals of all requests, as the request, the number of the approval, and its row."""
    owner = call.query.get("owner-id")
    owner_id = None if owner is None else resolve_identity_id(call, owner)
    for request in call.records.all(KIND):
        for number in range(len(request.doc["approvals"])):
            row = build_row(request, number)
            if owner_id is None or owner_id in row["reviewers"]:
                yield request, number, row


def _present(request: Record, number: int) -> Doc:
    """Return the properties of all approvals, pending or completed."""
    doc = request.doc
    approval, detail = doc["approvals"][number], doc["approvalDetails"][number]
    item = {"id": doc["itemId"], "type": doc["type"], "name": doc["name"]}
    comment = {"requesterComment": doc["requesterComment"]} if doc["requesterComment"] else {}
    earlier = (previous["comment"] for previous in doc["approvals"][:number])
    return {
        "id": approval["id"],
        **{name: doc[name] for name in _COMMON_PROPERTIES if name in doc},
        **comment,
        "created": approval["created"],
        "modified": approval["decided"] or detail["modified"],
        "requestCreated": doc["created"],
        "requestedObject": {**item, "description": doc["description"] or ""},
        "owner": detail["currentOwner"],
        "forwardHistory": approval["forwarded"],
        "previousReviewersComments": [each for each in earlier if each],
        "commentRequiredWhenRejected": request.facts["requiresDenialComment"],
        "removeDateUpdateRequested": False,
    }


def list_pending(call: OperationCall) -> Response:
    """Return pending approvals. Those of a governance group are pending for each of its members."""
    pending = [
        Record({**_present(request, number), "accessRequestId": row["accessRequestId"]}, row)
        for request, number, row in _list_approvals(call)
        if row["isPending"]
    ]
    return listing.list_computed(call, pending)


def list_completed(call: OperationCall) -> Response:
    """Return completed approvals."""
    completed = [
        Record(_present_completed(request, number), row)
        for request, number, row in _list_approvals(call)
        if row["decision"] in _DECISIONS
    ]
    return listing.list_computed(call, completed)


def _present_completed(request: Record, number: int) -> Doc:
    approval = request.doc["approvals"][number]
    decision = {
        "reviewedBy": approval["reviewer"],
        "reviewerComment": approval["comment"],
        "state": approval["decision"],
    }
    return {**_present(request, number), **decision}


def summarize_approvals(call: OperationCall) -> Response:
    """Return the number of pending, approved and rejected approvals."""
    text = call.query.get("from-date")
    since = parse_time(text) if text is not None else None
    if text is not None and since is None:
        raise bad_request("from-date must be a date and time in ISO 8601, such as 2030-01-31T12:00:00Z.")
    counts = {"pending": 0, "approved": 0, "rejected": 0}
    for _, _, row in _list_approvals(call):
        time = parse_time(row["modified"])
        if since is None or (time is not None and time >= since):
            if row["decision"]:
                counts[row["decision"].lower()] += 1
            elif row["isPending"]:
                counts["pending"] += 1
    return Response.of(counts)


def list_approvers(call: OperationCall) -> Response:
    """Return the approvers of a request."""
    page = listing.read_page_parameters(call)
    approvers = [
        _build_approver(call, request, number)
        for request in find_requests(call, call.ids[0])
        for number in range(len(request.doc["approvals"]))
    ]
    headers = {"X-Total-Count": str(len(approvers))} if page.count else {}
    return Response.of(approvers[page.offset : page.offset + page.limit], headers=headers)


def _build_approver(call: OperationCall, request: Record, number: int) -> Doc:
    owner = request.doc["approvalDetails"][number]["currentOwner"]
    identity = call.records.get("identities", owner["id"])
    email = identity.doc["emailAddress"] if identity else None
    return {**owner, "approvalId": request.doc["approvals"][number]["id"], "email": email or ""}


def approve(call: OperationCall) -> Response:
    """Approve an access request."""
    return _decide(call, call.ids, "APPROVED", _read_comment(call.body))


def reject(call: OperationCall) -> Response:
    """Reject an access request."""
    return _decide(call, call.ids, "REJECTED", _read_comment(call.body))


def approve_many(call: OperationCall) -> Response:
    """Approve several access requests."""
    ids = bodies.read_strings(bodies.require_object(call.body), "approvalIds", minimum=1, maximum=_MAXIMUM_APPROVALS)
    return _decide(call, dict.fromkeys(ids), "APPROVED", _read_comment(call.body))


def _decide(call: OperationCall, ids: Iterable[str], status: str, comment: str | None) -> Response:
    for record in [_get_request(call, id) for id in ids]:
        lifecycle.decide(call, record, require_caller(call), status, comment)
    return Response.of({}, 202)


def _read_comment(body: Any) -> str | None:
    return None if body is None else body.get("comment")


def _get_request(call: OperationCall, id: str) -> Record:
    """Return the request with a pending approval.

    Raises:
        HttpError: 404, for an unknown id, and 400, for an approval that is completed while a later one is pending.
    """
    records = call.records.find(KIND, "approval", id)
    if records:
        return records[0]
    if any(id in (request.doc["approvalIds"] or ()) for request in call.records.all(KIND)):
        raise bad_request("The approval is completed: the request has no pending approval with this id.")
    raise not_found("approval", id)


def forward(call: OperationCall) -> Response:
    """Forward an approval to another identity."""
    body = bodies.require_object(call.body)
    comment, owner_id = _read_comment(body), str(body.get("newOwnerId"))
    if not comment:
        raise bad_request("comment is required and gives the reason.")
    record = _get_request(call, call.ids[0])
    owner = get_by_id(call.records, "identities", owner_id, "identity")
    lifecycle.forward(call, record, require_caller(call), make_reference("identities", owner.doc), comment)
    return Response.of({}, 202)


HANDLERS: Final[Mapping[str, Handler]] = {
    "listPendingApprovals": list_pending,
    "listCompletedApprovals": list_completed,
    "getAccessRequestApprovalSummary": summarize_approvals,
    "listAccessRequestApprovers": list_approvers,
    "approveAccessRequest": approve,
    "rejectAccessRequest": reject,
    "approveBulkAccessRequest": approve_many,
    "forwardAccessRequest": forward,
}
