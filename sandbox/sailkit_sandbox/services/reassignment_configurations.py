"""Reassignment configurations: who does the work of an identity instead, by type of work."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, conflict, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.caller import get_caller
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Row
from sailkit_sandbox.store.database import Record, Records
from sailkit_sandbox.store.filters import parse_time

from .common import bodies, listing, references

KIND: Final = "reassignment_configurations"
_TYPES: Final = ("ACCESS_REQUESTS", "CERTIFICATIONS", "MANUAL_TASKS", "GENERIC_APPROVALS")


def list_configurations(call: OperationCall) -> Response:
    """Return the configurations of all identities."""
    selection = listing.build_selection(call, KIND, lambda record: Row(record.doc), columns={"id": "id"})
    return listing.list_stored(call, selection, listing.map_documents(_present))


def get_configuration(call: OperationCall) -> Response:
    """Return the configuration of an identity."""
    return Response.of(_present(_require(call).doc))


def create_configuration(call: OperationCall) -> Response:
    """Add the reassignment of a type of work to the configuration of an identity."""
    identity, detail = _read(call)
    record = call.records.get(KIND, identity.doc["id"])
    details = [] if record is None else record.doc["configDetails"]
    if any(other["configType"] == detail["configType"] for other in details):
        raise conflict(f"The identity has a reassignment of {detail['configType']} already. Replace it with PUT.")
    return Response.of(_present(_save(call, identity, [*details, detail])), 201)


def replace_configuration(call: OperationCall) -> Response:
    """Replace the reassignment of a type of work in the configuration of an identity."""
    record = _require(call)
    identity, detail = _read(call)
    if identity.doc["id"] != record.doc["id"]:
        raise bad_request("reassignedFromId must be the identity of the path.")
    others = [other for other in record.doc["configDetails"] if other["configType"] != detail["configType"]]
    return Response.of(_present(_save(call, identity, [*others, detail])))


def delete_configuration(call: OperationCall) -> Response:
    """Remove the reassignment of a type of work from the configuration of an identity."""
    record, kind = _require(call), _parse_type(call.ids[1])
    details = record.doc["configDetails"]
    others = [detail for detail in details if detail["configType"] != kind]
    if len(others) == len(details):
        raise not_found("reassignment of this type of work", call.ids[1])
    if others:
        record.doc["configDetails"] = others
        call.records.save(KIND, record)
    else:
        call.records.remove(KIND, record.doc["id"])
    return Response(204)


def evaluate_configuration(call: OperationCall) -> Response:
    """Return who does a type of work of an identity now, with the way that leads there."""
    references.require_record(call.records, "identities", call.ids[0], "identity")
    trail = _follow(call.records, call.ids[0], _parse_type(call.ids[1]), call.now)
    return Response.of([{"reassignToId": trail[-1]["reassignedToId"], "lookupTrail": trail}] if trail else [])


def _follow(records: Records, id: str, kind: str, now: float) -> list[Doc]:
    """Follow the reassignments from an identity, until nobody or somebody on the way comes next."""
    trail: list[Doc] = []
    seen = {id}
    while (record := records.get(KIND, id)) is not None:
        details = (detail for detail in record.doc["configDetails"] if detail["configType"] == kind)
        target = next((detail["targetIdentity"]["id"] for detail in details if _is_valid(detail, now)), id)
        if target in seen:
            break
        trail.append({"reassignedFromId": id, "reassignedToId": target, "reassignmentType": "MANUAL_REASSIGNMENT"})
        seen.add(target)
        id = target
    return trail


def _is_valid(detail: Doc, now: float) -> bool:
    start, end = _read_dates(detail)
    return (start is None or start.timestamp() <= now) and (end is None or now <= end.timestamp())


def _read_dates(detail: Mapping[str, Any]) -> tuple[datetime | None, datetime | None]:
    return parse_time(detail.get("startDate") or ""), parse_time(detail.get("endDate") or "")


def _require(call: OperationCall) -> Record:
    return references.require_record(call.records, KIND, call.ids[0], "reassignment configuration of an identity")


def _read(call: OperationCall) -> tuple[Record, Doc]:
    """Return the identity of the body, and the reassignment."""
    body = bodies.require_object(call.body)
    bodies.require_strings(body, "reassignedFromId", "reassignedToId", "startDate")
    kind = bodies.read_choice(body, "configType", _TYPES)
    identity, target = (
        references.get_by_id(call.records, "identities", body[name], f"identity for {name}")
        for name in ("reassignedFromId", "reassignedToId")
    )
    if identity.doc["id"] == target.doc["id"]:
        raise bad_request("reassignedFromId and reassignedToId must differ.")
    dates = {name: body[name] for name in ("startDate", "endDate") if body.get(name)}
    start, end = _read_dates(dates)
    if start and end and end < start:
        raise bad_request("endDate must not be before startDate.")
    caller, now = get_caller(call), stamp(call.now)
    author = {} if caller is None else _identify(caller)
    return identity, {
        "configType": kind,
        "targetIdentity": _identify(target),
        **dates,
        "auditDetails": {"created": now, "createdBy": author, "modified": now, "modifiedBy": author},
    }


def _identify(identity: Record) -> Doc:
    return {"id": identity.doc["id"], "name": identity.doc["name"]}


def _save(call: OperationCall, identity: Record, details: list[Doc]) -> Doc:
    """Keep the reassignments of an identity, and return its configuration."""
    doc: Doc = {"id": identity.doc["id"], "identity": _identify(identity), "configDetails": details}
    if call.records.get(KIND, doc["id"]) is None:
        call.records.add(KIND, [Record(doc)])
    else:
        call.records.save(KIND, Record(doc))
    return doc


def _present(doc: Doc) -> Any:
    return {name: value for name, value in doc.items() if name != "id"}


def _parse_type(text: str) -> str:
    """Return a type of work, which paths have in the form accessRequests or ACCESS_REQUESTS."""
    kind = next((kind for kind in _TYPES if kind.replace("_", "").lower() == text.replace("_", "").lower()), None)
    if kind is None:
        raise bad_request(f"The type of work must be one of {', '.join(_TYPES)}, not {text[:50]!r}.")
    return kind


HANDLERS: Final[Mapping[str, Handler]] = {
    "listReassignmentConfigurations": list_configurations,
    "getReassignmentConfiguration": get_configuration,
    "createReassignmentConfiguration": create_configuration,
    "putReassignmentConfig": replace_configuration,
    "deleteReassignmentConfiguration": delete_configuration,
    "getEvaluateReassignmentConfiguration": evaluate_configuration,
}
