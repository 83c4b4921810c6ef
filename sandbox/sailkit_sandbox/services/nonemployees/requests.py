"""Requests for non-employees: each approver of the source decides in turn, the last one makes the record."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, http_error
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.caller import caller, identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import needed
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from .records import RECORDS, check, complete, source_of
from .sources import SOURCES, attributes_of, lite, managed_by

_DAYS: Final = ("startDate", "endDate")


def _complete(call: OperationCall, body: Doc) -> Doc:
    return {**complete(call, body), "approvalStatus": "PENDING"}


def _facts(call: OperationCall, body: Doc) -> Doc:
    me = caller(call)
    return {"parent": source_of(call, body).doc["id"], "requester": me.doc["id"] if me else ""}


def _changed(call: OperationCall, before: Record | None, request: Record) -> None:
    if before is not None:
        return
    approvers = SOURCES.found(call, request.facts["parent"]).doc["approvers"]
    now = stamp(call.now)
    for index, approver in enumerate(approvers):
        doc = {
            "id": str(uuid.uuid4()),
            "approver": approver,
            "accountName": request.doc["accountName"],
            "approvalStatus": "NOT_READY" if index else "PENDING",
            "approvalOrder": index + 1,
            "created": now,
            "modified": now,
        }
        call.records.add("nonemployee_approvals", [Record(doc, {"parent": request.doc["id"]})])
    if not approvers:
        _finish(call, request, "APPROVED")


def _removed(call: OperationCall, request: Record) -> None:
    call.records.remove_all("nonemployee_approvals", "parent", request.doc["id"])


def _shown(call: OperationCall, doc: Doc) -> Doc:
    source = source_of(call, doc).doc
    items = [each.doc for each in _items(call, doc["id"])]
    known = {name: source[name] for name in ("name", "description")}
    return {**doc, **known, "nonEmployeeSource": lite(source), "approvalItems": items}


def _items(call: OperationCall, request_id: str) -> list[Record]:
    return call.records.find("nonemployee_approvals", "parent", request_id)


REQUESTS: Final = Resource(
    kind="nonemployee_requests",
    what="non-employee request",
    unique="",
    facts=_facts,
    complete=_complete,
    check=check,
    changed=_changed,
    removed=_removed,
    shown=_shown,
)


def create(call: OperationCall) -> Response:
    """Ask for a non-employee; where the source has no approvers, the record is made at once."""
    made = REQUESTS.make(call, bodies.properties(call.body))
    return REQUESTS.answer(call, REQUESTS.found(call, made.doc["id"]))


def list_requests(call: OperationCall) -> Response:
    """Answer the requests for the sources that someone manages, and those that they made."""
    person = identity_id(call, _requested_for(call))
    found = [each for each in call.records.all("nonemployee_requests") if _concerns(call, each, person)]
    return paging.picked(call, [Record(_shown(call, each.doc)) for each in found])


def _requested_for(call: OperationCall) -> str:
    found = call.query.get("requested-for")
    if not found:
        raise bad_request("requested-for must be given: the id of an identity, or me.")
    return found


def _concerns(call: OperationCall, request: Record, person: str) -> bool:
    return request.facts["requester"] == person or managed_by(SOURCES.found(call, request.facts["parent"]).doc, person)


def summarize_requests(call: OperationCall) -> Response:
    """Answer how many requests and non-employees there are in the sources that someone manages."""
    person = identity_id(call, call.ids[0])
    managed = [each.doc["id"] for each in call.records.all("nonemployee_sources") if managed_by(each.doc, person)]
    requests = [each for id in managed for each in call.records.find("nonemployee_requests", "parent", id)]
    people = sum(len(call.records.find("nonemployee_records", "parent", id)) for id in managed)
    return Response.of({**_summary(requests), "nonEmployeeCount": people})


def _summary(decided: list[Record]) -> Doc:
    counts = Counter(each.doc["approvalStatus"] for each in decided)
    return {status.lower(): counts[status] for status in ("APPROVED", "REJECTED", "PENDING")}


def list_approvals(call: OperationCall) -> Response:
    """Answer what is to be decided and was, by everyone or by one approver."""
    wanted = call.query.get("requested-for")
    found = list(call.records.all("nonemployee_approvals"))
    if wanted is not None:
        person = identity_id(call, wanted)
        found = [each for each in found if _may_decide(call, each, person)]
    return paging.picked(call, [Record(_approval(call, each)) for each in found])


def summarize_approvals(call: OperationCall) -> Response:
    """Answer how many decisions an approver has made and has to make."""
    person = identity_id(call, call.ids[0])
    every = list(call.records.all("nonemployee_approvals"))
    return Response.of(_summary([each for each in every if _may_decide(call, each, person)]))


def get_approval(call: OperationCall) -> Response:
    """Answer one decision, with all that was asked for unless include-detail is false."""
    item = _found(call)
    if call.query.get("include-detail", "true").lower() == "false":
        return Response.of(_approval(call, item))
    request = REQUESTS.found(call, item.facts["parent"])
    source = SOURCES.found(call, request.facts["parent"]).doc
    schema = {"schemaAttributes": attributes_of(call, source["id"])}
    doc = {name: value for name, value in request.doc.items() if name != "sourceId"}
    days = {name: doc[name][:10] for name in _DAYS}
    detail = {**doc, **days, **_lite(request), "nonEmployeeSource": {**lite(source), **schema}}
    return Response.of({**item.doc, "nonEmployeeRequest": detail})


def _approval(call: OperationCall, item: Record) -> Doc:
    return {**item.doc, "nonEmployeeRequest": _lite(REQUESTS.found(call, item.facts["parent"]))}


def _lite(request: Record) -> Doc:
    return {"id": request.doc["id"], "requester": {"type": "IDENTITY", "id": request.facts["requester"]}}


def approve(call: OperationCall) -> Response:
    """Approve: the next one decides, or the record is made."""
    item = _decided(call, "APPROVED", _comment(call, least=0))
    waiting = [each for each in _items(call, item.facts["parent"]) if each.doc["approvalStatus"] == "NOT_READY"]
    if waiting:
        _set(call, waiting[0], "PENDING")
    else:
        _finish(call, REQUESTS.found(call, item.facts["parent"]), "APPROVED")
    return Response.of(_approval(call, item))


def reject(call: OperationCall) -> Response:
    """Reject, with a comment: nobody else decides, and no record is made."""
    item = _decided(call, "REJECTED", _comment(call, least=1))
    for each in _items(call, item.facts["parent"]):
        if each.doc["approvalStatus"] == "NOT_READY":
            _set(call, each, "CANCELLED")
    _finish(call, REQUESTS.found(call, item.facts["parent"]), "REJECTED")
    return Response.of(_approval(call, item))


def _comment(call: OperationCall, least: int) -> str:
    comment: str = bodies.properties(call.body).get("comment") or ""
    if len(comment) < least:
        raise bad_request("comment must be a text that says why.")
    return comment


def _decided(call: OperationCall, status: str, comment: str) -> Record:
    item, me = _found(call), caller(call)
    if me is None or not _may_decide(call, item, me.doc["id"]):
        raise http_error(403, f"Only its approver decides on the approval {item.doc['id']}.")
    if item.doc["approvalStatus"] != "PENDING":
        raise bad_request(f"The approval is {item.doc['approvalStatus']}; only a pending one can be decided.")
    return _set(call, item, status, **({"comment": comment} if comment else {}))


def _set(call: OperationCall, item: Record, status: str, **more: str) -> Record:
    changed = Record({**item.doc, "approvalStatus": status, "modified": stamp(call.now), **more}, item.facts)
    call.records.save("nonemployee_approvals", changed)
    return changed


def _finish(call: OperationCall, request: Record, status: str) -> None:
    now = stamp(call.now)
    doc = {**request.doc, "approvalStatus": status, "completionDate": now, "modified": now}
    call.records.save("nonemployee_requests", Record(doc, request.facts))
    if status == "APPROVED":
        RECORDS.make(call, request.doc)


def _found(call: OperationCall) -> Record:
    return needed(call.records, "nonemployee_approvals", call.ids[0], "non-employee approval")


def _may_decide(call: OperationCall, item: Record, person: str) -> bool:
    approver: Mapping[str, Any] = item.doc["approver"]
    if approver["type"] == "GOVERNANCE_GROUP":
        return call.records.get("memberships", f"{approver['id']}/{person}") is not None
    return bool(approver["id"] == person)


HANDLERS: Final[Mapping[str, Handler]] = {
    **REQUESTS.behaviours(get="getNonEmployeeRequest", delete="deleteNonEmployeeRequest"),
    "createNonEmployeeRequest": create,
    "listNonEmployeeRequests": list_requests,
    "getNonEmployeeRequestSummary": summarize_requests,
    "listNonEmployeeApprovals": list_approvals,
    "getNonEmployeeApprovalSummary": summarize_approvals,
    "getNonEmployeeApproval": get_approval,
    "approveNonEmployeeRequest": approve,
    "rejectNonEmployeeRequest": reject,
}
