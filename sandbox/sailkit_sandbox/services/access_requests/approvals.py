"""What the operations on the approvals of access requests do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.caller import identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import to
from sailkit_sandbox.store.database import Record
from sailkit_sandbox.store.filters import Comparison, parse_time

from . import lifecycle as requested_items
from .lifecycle import KIND
from .requests import caller, matching, narrowed

Doc = dict[str, Any]
_AT_ONCE: Final = 50
_DECIDED: Final = ("APPROVED", "REJECTED")
_COPIED: Final = ("name", "requestType", "requester", "requestedFor", "clientMetadata", "startDate", "removeDate")


def row(record: Record) -> Doc:
    """An approval's values by the names that filters and sorters use."""
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


def _shown(doc: Doc) -> Doc:
    """What approvals tell whether they are decided or not."""
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


def _pending(doc: Doc) -> Doc:
    return {**_shown(doc), "accessRequestId": doc["accessRequestId"]}


def _completed(doc: Doc) -> Doc:
    approval = doc["approval"]
    done = {"reviewedBy": approval["reviewer"], "reviewerComment": approval["comment"], "state": approval["decision"]}
    return {**_shown(doc), **done}


def list_pending(call: OperationCall) -> Response:
    """Answer the approvals that are waited for."""
    within = ("phase", requested_items.APPROVAL)
    selected = paging.selection(call, KIND, row, columns={}, within=within)
    return paging.listed(call, narrowed(selected, _owned(call)), paging.reshaped(_pending))


def list_completed(call: OperationCall) -> Response:
    """Answer the approvals that are decided."""
    selected = paging.selection(call, KIND, row, columns={})
    decided = [*_owned(call), Comparison("decision", "in", _DECIDED)]
    return paging.listed(call, narrowed(selected, decided), paging.reshaped(_completed))


def _owned(call: OperationCall) -> list[Comparison]:
    owner = call.query.get("owner-id")
    return [] if owner is None else [Comparison("owner", "eq", (identity_id(call, owner),))]


def summary(call: OperationCall) -> Response:
    """Answer how many approvals are waited for, and how many were decided which way."""
    text = call.query.get("from-date")
    since = parse_time(text) if text is not None else None
    if text is not None and since is None:
        raise bad_request("from-date must be a date and time in ISO 8601, such as 2030-01-31T12:00:00Z.")
    owner = call.query.get("owner-id")
    wanted = None if owner is None else identity_id(call, owner)
    counts = {"pending": 0, "approved": 0, "rejected": 0}
    for record in call.records.all(KIND):
        values = row(record)
        made = parse_time(values["modified"])
        if wanted in (None, values["owner"]) and (since is None or (made is not None and made >= since)):
            if values["decision"]:
                counts[values["decision"].lower()] += 1
            elif record.facts["phase"] == requested_items.APPROVAL:
                counts["pending"] += 1
    return Response.of(counts)


def list_approvers(call: OperationCall) -> Response:
    """Answer who must approve a request."""
    wanted = paging.part(call)
    found = [_approver(call, record) for record in matching(call, call.ids[0]) if record.doc["approval"]]
    headers = {"X-Total-Count": str(len(found))} if wanted.count else {}
    return Response.of(found[wanted.offset : wanted.offset + wanted.limit], headers=headers)


def _approver(call: OperationCall, record: Record) -> Doc:
    owner = record.doc["approvalDetails"][0]["currentOwner"]
    person = call.records.get("identities", owner["id"])
    email = person.doc["emailAddress"] if person else None
    return {**owner, "approvalId": record.doc["approval"]["id"], "email": email or ""}


def approve(call: OperationCall) -> Response:
    """Approve."""
    return _decide(call, call.ids, "APPROVED", _comment(call.body))


def reject(call: OperationCall) -> Response:
    """Reject."""
    return _decide(call, call.ids, "REJECTED", _comment(call.body))


def approve_many(call: OperationCall) -> Response:
    """Approve several."""
    ids = bodies.texts(bodies.properties(call.body), "approvalIds", least=1, most=_AT_ONCE)
    return _decide(call, dict.fromkeys(ids), "APPROVED", _comment(call.body))


def _decide(call: OperationCall, ids: Iterable[str], status: str, comment: str | None) -> Response:
    for record in [_found(call, id) for id in ids]:
        requested_items.decide(call, record, caller(call), status, comment)
    return Response.of({}, 202)


def _comment(body: Any) -> str | None:
    return None if body is None else body.get("comment")


def _found(call: OperationCall, id: str) -> Record:
    found = call.records.find(KIND, "approval", id)
    if not found:
        raise not_found("approval", id)
    return found[0]


def forward(call: OperationCall) -> Response:
    """Let someone else decide."""
    body = bodies.properties(call.body)
    comment, owner_id = _comment(body), str(body.get("newOwnerId"))
    if not comment:
        raise bad_request("comment must say why.")
    record, owner = _found(call, call.ids[0]), call.records.get("identities", owner_id)
    if owner is None:
        raise bad_request(f"There is no identity with id {owner_id[:100]}.")
    requested_items.forward(call, record, caller(call), to("identities", owner.doc), comment)
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
