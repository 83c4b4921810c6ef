"""Non-employee requests. The approvers of the source decide in turn, and the last approval creates the record."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, http_error
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.caller import get_caller, resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import require_record
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from .records import RECORDS, get_source, validate
from .records import build_document as build_record_document
from .sources import SOURCES, is_managed_by, list_attributes, summarize_source

_DATE_PROPERTIES: Final = ("startDate", "endDate")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    return {**build_record_document(call, body), "approvalStatus": "PENDING"}


def _build_facts(call: OperationCall, body: Doc) -> Doc:
    user = get_caller(call)
    return {"parent": get_source(call, body).doc["id"], "requester": user.doc["id"] if user else ""}


def _after_save(call: OperationCall, before: Record | None, request: Record) -> None:
    if before is not None:
        return
    approvers = SOURCES.get_record(call, request.facts["parent"]).doc["approvers"]
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


def _before_delete(call: OperationCall, request: Record) -> None:
    call.records.remove_all("nonemployee_approvals", "parent", request.doc["id"])


def _present(call: OperationCall, doc: Doc) -> Doc:
    source = get_source(call, doc).doc
    items = [item.doc for item in _find_approvals(call, doc["id"])]
    source_properties = {name: source[name] for name in ("name", "description")}
    return {**doc, **source_properties, "nonEmployeeSource": summarize_source(source), "approvalItems": items}


def _find_approvals(call: OperationCall, request_id: str) -> list[Record]:
    return call.records.find("nonemployee_approvals", "parent", request_id)


REQUESTS: Final = Resource(
    kind="nonemployee_requests",
    label="non-employee request",
    unique="",
    build_facts=_build_facts,
    build_document=_build_document,
    validate=validate,
    after_save=_after_save,
    before_delete=_before_delete,
    present=_present,
)


def create(call: OperationCall) -> Response:
    """Request a non-employee. Without approvers in the source, the record is created at once."""
    record = REQUESTS.create_record(call, bodies.require_object(call.body))
    return REQUESTS.respond(call, REQUESTS.get_record(call, record.doc["id"]))


def list_requests(call: OperationCall) -> Response:
    """Return the requests for the sources that an identity manages, and the requests that it made."""
    identity = resolve_identity_id(call, _requested_for(call))
    requests = [
        request for request in call.records.all("nonemployee_requests") if _is_visible_to(call, request, identity)
    ]
    return listing.list_computed(call, [Record(_present(call, request.doc)) for request in requests])


def _requested_for(call: OperationCall) -> str:
    value = call.query.get("requested-for")
    if not value:
        raise bad_request("requested-for is required: the id of an identity, or me.")
    return value


def _is_visible_to(call: OperationCall, request: Record, identity: str) -> bool:
    return request.facts["requester"] == identity or is_managed_by(
        SOURCES.get_record(call, request.facts["parent"]).doc, identity
    )


def summarize_requests(call: OperationCall) -> Response:
    """Return the numbers of requests and non-employees in the sources that an identity manages."""
    identity = resolve_identity_id(call, call.ids[0])
    managed = [
        source.doc["id"] for source in call.records.all("nonemployee_sources") if is_managed_by(source.doc, identity)
    ]
    requests = [request for id in managed for request in call.records.find("nonemployee_requests", "parent", id)]
    people = sum(len(call.records.find("nonemployee_records", "parent", id)) for id in managed)
    return Response.of({**_summary(requests), "nonEmployeeCount": people})


def _summary(records: list[Record]) -> Doc:
    counts = Counter(record.doc["approvalStatus"] for record in records)
    return {status.lower(): counts[status] for status in ("APPROVED", "REJECTED", "PENDING")}


def list_approvals(call: OperationCall) -> Response:
    """Return the approvals of all approvers or of one approver."""
    approver = call.query.get("requested-for")
    items = list(call.records.all("nonemployee_approvals"))
    if approver is not None:
        identity = resolve_identity_id(call, approver)
        items = [item for item in items if _may_decide(call, item, identity)]
    return listing.list_computed(call, [Record(_present_approval(call, item)) for item in items])


def summarize_approvals(call: OperationCall) -> Response:
    """Return the numbers of approvals of an approver by status."""
    identity = resolve_identity_id(call, call.ids[0])
    items = list(call.records.all("nonemployee_approvals"))
    return Response.of(_summary([item for item in items if _may_decide(call, item, identity)]))


def get_approval(call: OperationCall) -> Response:
    """Return one approval, with the details of the request unless include-detail is false."""
    item = _get_approval_record(call)
    if call.query.get("include-detail", "true").lower() == "false":
        return Response.of(_present_approval(call, item))
    request = REQUESTS.get_record(call, item.facts["parent"])
    source = SOURCES.get_record(call, request.facts["parent"]).doc
    schema = {"schemaAttributes": list_attributes(call, source["id"])}
    doc = {name: value for name, value in request.doc.items() if name != "sourceId"}
    days = {name: doc[name][:10] for name in _DATE_PROPERTIES}
    detail = {**doc, **days, **_summarize_request(request), "nonEmployeeSource": {**summarize_source(source), **schema}}
    return Response.of({**item.doc, "nonEmployeeRequest": detail})


def _present_approval(call: OperationCall, item: Record) -> Doc:
    return {**item.doc, "nonEmployeeRequest": _summarize_request(REQUESTS.get_record(call, item.facts["parent"]))}


def _summarize_request(request: Record) -> Doc:
    return {"id": request.doc["id"], "requester": {"type": "IDENTITY", "id": request.facts["requester"]}}


def approve(call: OperationCall) -> Response:
    """Approve a request. The next approver decides, or the record is created."""
    item = _decide(call, "APPROVED", _read_comment(call, minimum=0))
    waiting = [
        record for record in _find_approvals(call, item.facts["parent"]) if record.doc["approvalStatus"] == "NOT_READY"
    ]
    if waiting:
        _set_status(call, waiting[0], "PENDING")
    else:
        _finish(call, REQUESTS.get_record(call, item.facts["parent"]), "APPROVED")
    return Response.of(_present_approval(call, item))


def reject(call: OperationCall) -> Response:
    """Reject a request with a comment. The remaining approvals are cancelled."""
    item = _decide(call, "REJECTED", _read_comment(call, minimum=1))
    for record in _find_approvals(call, item.facts["parent"]):
        if record.doc["approvalStatus"] == "NOT_READY":
            _set_status(call, record, "CANCELLED")
    _finish(call, REQUESTS.get_record(call, item.facts["parent"]), "REJECTED")
    return Response.of(_present_approval(call, item))


def _read_comment(call: OperationCall, minimum: int) -> str:
    comment: str = bodies.require_object(call.body).get("comment") or ""
    if len(comment) < minimum:
        raise bad_request("comment is required and gives the reason.")
    return comment


def _decide(call: OperationCall, status: str, comment: str) -> Record:
    item, user = _get_approval_record(call), get_caller(call)
    if user is None or not _may_decide(call, item, user.doc["id"]):
        raise http_error(403, f"Only the approver can decide on the approval {item.doc['id']}.")
    if item.doc["approvalStatus"] != "PENDING":
        raise bad_request(f"The approval is {item.doc['approvalStatus']}; only a pending one can be decided.")
    return _set_status(call, item, status, **({"comment": comment} if comment else {}))


def _set_status(call: OperationCall, item: Record, status: str, **properties: str) -> Record:
    changed = Record({**item.doc, "approvalStatus": status, "modified": stamp(call.now), **properties}, item.facts)
    call.records.save("nonemployee_approvals", changed)
    return changed


def _finish(call: OperationCall, request: Record, status: str) -> None:
    now = stamp(call.now)
    doc = {**request.doc, "approvalStatus": status, "completionDate": now, "modified": now}
    call.records.save("nonemployee_requests", Record(doc, request.facts))
    if status == "APPROVED":
        RECORDS.create_record(call, request.doc)


def _get_approval_record(call: OperationCall) -> Record:
    return require_record(call.records, "nonemployee_approvals", call.ids[0], "non-employee approval")


def _may_decide(call: OperationCall, item: Record, identity: str) -> bool:
    approver: Mapping[str, Any] = item.doc["approver"]
    if approver["type"] == "GOVERNANCE_GROUP":
        return call.records.get("memberships", f"{approver['id']}/{identity}") is not None
    return bool(approver["id"] == identity)


HANDLERS: Final[Mapping[str, Handler]] = {
    **REQUESTS.build_handlers(get="getNonEmployeeRequest", delete="deleteNonEmployeeRequest"),
    "createNonEmployeeRequest": create,
    "listNonEmployeeRequests": list_requests,
    "getNonEmployeeRequestSummary": summarize_requests,
    "listNonEmployeeApprovals": list_approvals,
    "getNonEmployeeApprovalSummary": summarize_approvals,
    "getNonEmployeeApproval": get_approval,
    "approveNonEmployeeRequest": approve,
    "rejectNonEmployeeRequest": reject,
}
