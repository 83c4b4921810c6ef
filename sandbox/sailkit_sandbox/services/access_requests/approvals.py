"""Approvals of access requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.caller import resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.store.database import Record
from sailkit_sandbox.store.filters import Comparison, parse_time

from . import lifecycle
from .lifecycle import KIND
from .requests import add_conditions, find_requests, require_caller

Doc = dict[str, Any]
_MAXIMUM_APPROVALS: Final = 50
_DECIDED: Final = ("APPROVED", "REJECTED")
_COPIED: Final = ("name", "requestType", "requester", "requestedFor", "clientMetadata", "startDate", "removeDate")


def build_row(record: Record) -> Doc:
    """Return an approval's values by the field names of filters and sorters."""
    doc = record.doc
    approval = doc["approval"] or {}
    return {
        "id": approval.get("id"),
        "accessRequestId": doc["accessRequestId"],
        "created": doc["created"],
        "modified": approval.get("decided") or doc["modified"],
        "requestedFor.id": record.facts["target"],
        "owner": doc["approvalDetails"][0]["currentOwner"]["id"] if approval else None,
        "decision": approval.get("decision"),
    }


def _present(doc: Doc) -> Doc:
    """Return the properties of all approvals, pending or completed."""
    approval, detail = doc["approval"], doc["approvalDetails"][0]
    item = {"id": doc["itemId"], "type": doc["type"], "name": doc["name"]}
    comment = {"requesterComment": doc["requesterComment"]} if doc["requesterComment"] else {}
    return {
        "id": approval["id"],
        **{name: doc[name] for name in _COPIED if name in doc},
        **comment,
        "created": doc["created"],
        "modified": approval["decided"] or detail["modified"],
        "requestCreated": doc["created"],
        "requestedObject": {**item, "description": doc["description"] or ""},
        "owner": detail["currentOwner"],
        "forwardHistory": approval["forwarded"],
        "previousReviewersComments": [],
        "commentRequiredWhenRejected": False,
        "removeDateUpdateRequested": False,
    }


def _present_pending(doc: Doc) -> Doc:
    return {**_present(doc), "accessRequestId": doc["accessRequestId"]}


def _present_completed(doc: Doc) -> Doc:
    approval = doc["approval"]
    decision = {
        "reviewedBy": approval["reviewer"],
        "reviewerComment": approval["comment"],
        "state": approval["decision"],
    }
    return {**_present(doc), **decision}


def list_pending(call: OperationCall) -> Response:
    """Return pending approvals."""
    within = ("phase", lifecycle.APPROVAL)
    selected = listing.build_selection(call, KIND, build_row, columns={}, within=within)
    return listing.list_stored(
        call, add_conditions(selected, _build_owner_condition(call)), listing.map_documents(_present_pending)
    )


def list_completed(call: OperationCall) -> Response:
    """Return completed approvals."""
    selected = listing.build_selection(call, KIND, build_row, columns={})
    decided = [*_build_owner_condition(call), Comparison("decision", "in", _DECIDED)]
    return listing.list_stored(call, add_conditions(selected, decided), listing.map_documents(_present_completed))


def _build_owner_condition(call: OperationCall) -> list[Comparison]:
    owner = call.query.get("owner-id")
    return [] if owner is None else [Comparison("owner", "eq", (resolve_identity_id(call, owner),))]


def summary(call: OperationCall) -> Response:
    """Return the number of pending, approved and rejected approvals."""
    text = call.query.get("from-date")
    since = parse_time(text) if text is not None else None
    if text is not None and since is None:
        raise bad_request("from-date must be a date and time in ISO 8601, such as 2030-01-31T12:00:00Z.")
    owner_parameter = call.query.get("owner-id")
    owner_id = None if owner_parameter is None else resolve_identity_id(call, owner_parameter)
    counts = {"pending": 0, "approved": 0, "rejected": 0}
    for record in call.records.all(KIND):
        values = build_row(record)
        time = parse_time(values["modified"])
        if owner_id in (None, values["owner"]) and (since is None or (time is not None and time >= since)):
            if values["decision"]:
                counts[values["decision"].lower()] += 1
            elif record.facts["phase"] == lifecycle.APPROVAL:
                counts["pending"] += 1
    return Response.of(counts)


def list_approvers(call: OperationCall) -> Response:
    """Return the approvers of a request."""
    page = listing.read_page_parameters(call)
    approvers = [_approver(call, record) for record in find_requests(call, call.ids[0]) if record.doc["approval"]]
    headers = {"X-Total-Count": str(len(approvers))} if page.count else {}
    return Response.of(approvers[page.offset : page.offset + page.limit], headers=headers)


def _approver(call: OperationCall, record: Record) -> Doc:
    owner = record.doc["approvalDetails"][0]["currentOwner"]
    identity = call.records.get("identities", owner["id"])
    email = identity.doc["emailAddress"] if identity else None
    return {**owner, "approvalId": record.doc["approval"]["id"], "email": email or ""}


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
    records = call.records.find(KIND, "approval", id)
    if not records:
        raise not_found("approval", id)
    return records[0]


def forward(call: OperationCall) -> Response:
    """Forward an approval to another identity."""
    body = bodies.require_object(call.body)
    comment, owner_id = _read_comment(body), str(body.get("newOwnerId"))
    if not comment:
        raise bad_request("comment is required and gives the reason.")
    record, owner = _get_request(call, call.ids[0]), call.records.get("identities", owner_id)
    if owner is None:
        raise bad_request(f"There is no identity with id {owner_id[:100]}.")
    lifecycle.forward(call, record, require_caller(call), make_reference("identities", owner.doc), comment)
    return Response.of({}, 202)


HANDLERS: Final[Mapping[str, Handler]] = {
    "listPendingApprovals": list_pending,
    "listCompletedApprovals": list_completed,
    "getAccessRequestApprovalSummary": summary,
    "listAccessRequestApprovers": list_approvers,
    "approveAccessRequest": approve,
    "rejectAccessRequest": reject,
    "approveBulkAccessRequest": approve_many,
    "forwardAccessRequest": forward,
}
