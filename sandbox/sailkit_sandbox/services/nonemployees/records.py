"""Non-employee records: people who are no employees, one by one and as CSV."""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import HttpError, bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record
from sailkit_sandbox.store.filters import parse_time

from .sources import SOURCES, SYSTEM_ATTRIBUTES, attributes_of, within_source

_TEXTS: Final = ("accountName", "firstName", "lastName", "email", "phone", "manager")


def source_of(call: OperationCall, body: Mapping[str, Any]) -> Record:
    """The source that a body names by either of its ids.

    Raises:
        HttpError: 400, where there is no such source.
    """
    id = str(body.get("sourceId"))
    try:
        return SOURCES.found(call, id)
    except HttpError:
        raise bad_request(f"sourceId must be a non-employee source; there is none with id {id[:100]}.") from None


def complete(call: OperationCall, body: Doc) -> Doc:
    """What a body says of a non-employee."""
    given = {name: body.get(name) for name in SYSTEM_ATTRIBUTES}
    return {
        **given,
        "sourceId": source_of(call, body).doc["sourceId"],
        "data": body.get("data") or {},
        "created": None,
        "modified": None,
    }


def check(call: OperationCall, record: Record) -> None:
    """Refuse what cannot be said of a non-employee of its source."""
    doc = record.doc
    bodies.check_texts(doc, *_TEXTS)
    _check_manager(call, doc["manager"])
    starts, ends = (_date(doc, name) for name in ("startDate", "endDate"))
    if ends <= starts:
        raise bad_request("endDate must be after startDate.")
    _check_data(doc.get("data"), attributes_of(call, source_of(call, doc).doc["id"]))


def _date(doc: Doc, name: str) -> Any:
    value = doc.get(name)
    found = parse_time(value) if isinstance(value, str) else None
    if found is None:
        raise bad_request(f"{name} must be a point in time, such as 2027-01-31T00:00:00Z.")
    try:
        doc[name] = stamp(found.timestamp())
    except (ValueError, OverflowError):
        raise bad_request(f"{name} is too long ago, or too far ahead.") from None
    return found


def _check_manager(call: OperationCall, manager: str) -> None:
    if call.records.get("identities", manager) is None and not call.records.find("identities", "alias", manager):
        raise bad_request(f"manager must be the account name of an identity; there is none with {manager[:100]!r}.")


def _check_data(data: Any, attributes: list[Doc]) -> None:
    own = {each["technicalName"]: each["required"] for each in attributes if not each["system"]}
    if not isinstance(data, dict) or not all(isinstance(value, str) for value in data.values()):
        raise bad_request("data must be an object with a text for each attribute.")
    unknown = sorted(set(data) - set(own))
    if unknown:
        raise bad_request(f"The source has no attribute {unknown[0][:100]!r}, which data has.")
    missing = sorted(name for name, required in own.items() if required and not data.get(name))
    if missing:
        raise bad_request(f"data must have {missing[0][:100]!r}, which the source requires.")


def _facts(call: OperationCall, body: Doc) -> Doc:
    return {"parent": source_of(call, body).doc["id"]}


RECORDS: Final = Resource(
    kind="nonemployee_records",
    what="non-employee record",
    fixed=("id", "sourceId", "created", "modified"),
    unique="accountName",
    columns={"id": "id", "sourceId": "source"},
    facts=_facts,
    complete=complete,
    check=check,
)


def delete_many(call: OperationCall) -> Response:
    """Delete records, all of which must be there."""
    ids = bodies.properties(call.body).get("ids")
    if not isinstance(ids, list) or not ids:
        raise bad_request("ids must be a list of ids that is not empty.")
    unknown = [id for id in ids if call.records.get("nonemployee_records", str(id)) is None]
    if unknown:
        raise bad_request(f"There is no non-employee record with id {str(unknown[0])[:100]}.")
    for id in ids:
        call.records.remove("nonemployee_records", id)
    return Response(204)


def export(call: OperationCall) -> Response:
    """Answer the non-employees of a source as CSV."""
    found = call.records.find("nonemployee_records", "parent", call.ids[0])
    return _csv(_header(call), [{**record.doc, **record.doc["data"]} for record in found])


def export_template(call: OperationCall) -> Response:
    """Answer the head of a CSV to fill in."""
    return _csv(_header(call), [])


def _header(call: OperationCall) -> list[str]:
    return [each["technicalName"] for each in attributes_of(call, call.ids[0])]


def _csv(header: list[str], rows: list[Doc]) -> Response:
    text = io.StringIO()
    writer = csv.DictWriter(text, header, extrasaction="ignore", restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return Response(200, text.getvalue().encode("utf-8", "replace"), media_type="text/csv")


def upload(call: OperationCall) -> Response:
    """Make records of the rows of a CSV, or change those whose account name is there already."""
    source = SOURCES.found(call, call.ids[0])
    failed = sum(not _import(call, source, row) for row in _rows(call))
    now = stamp(call.now)
    job = {"sourceId": source.doc["sourceId"], "created": now, "modified": now}
    facts = {"parent": source.doc["id"], "failed": failed, "starts": call.now, "ends": call.now + call.task_seconds}
    call.records.remove_all("nonemployee_uploads", "parent", source.doc["id"])
    made = Record({"id": str(uuid.uuid4()), **job}, facts)
    call.records.add("nonemployee_uploads", [made])
    return Response.of({**made.doc, "status": "PENDING"}, 202)


def _rows(call: OperationCall) -> list[Mapping[str, Any]]:
    sent = bodies.properties(call.body).get("data")
    content = sent if isinstance(sent, str) else getattr(sent, "content", None)
    if content is None:
        raise bad_request("data must be a CSV file.")
    text = content if isinstance(content, str) else content.decode("utf-8-sig", "replace")
    reader = csv.DictReader(io.StringIO(text), skipinitialspace=True)
    missing = [name for name in SYSTEM_ATTRIBUTES if name not in (reader.fieldnames or ())]
    if missing:
        raise bad_request(f"The file has no column {missing[0]}; the template has all that it needs.")
    return list(reader)


def _import(call: OperationCall, source: Record, row: Mapping[str, Any]) -> bool:
    """Write a row; False where it makes no sense."""
    known = {name: row.get(name) for name in SYSTEM_ATTRIBUTES}
    data = {
        name: value for name, value in row.items() if name and name not in known and isinstance(value, str) and value
    }
    body = {**known, "data": data, "sourceId": source.doc["id"]}
    there = [
        each
        for each in call.records.find("nonemployee_records", "parent", source.doc["id"])
        if each.doc["accountName"] == known["accountName"]
    ]
    try:
        if there:
            RECORDS.change(call, there[0], {**there[0].doc, **known, "data": data})
        else:
            RECORDS.make(call, body)
    except HttpError:
        return False
    return True


def get_upload_status(call: OperationCall) -> Response:
    """Answer how far the newest upload to a source is, by the time now; nothing where there is none."""
    job = next(iter(call.records.find("nonemployee_uploads", "parent", call.ids[0])), None)
    if job is None:
        return Response.of({})
    if call.now < job.facts["ends"]:
        return Response.of({"status": "PENDING" if call.now == job.facts["starts"] else "IN_PROGRESS"})
    return Response.of({"status": "ERROR" if job.facts["failed"] else "COMPLETED"})


HANDLERS: Final[Mapping[str, Handler]] = {
    **RECORDS.behaviours(
        list="listNonEmployeeRecords",
        get="getNonEmployeeRecord",
        create="createNonEmployeeRecord",
        replace="updateNonEmployeeRecord",
        update="patchNonEmployeeRecord",
        delete="deleteNonEmployeeRecord",
    ),
    "deleteNonEmployeeRecordsInBulk": delete_many,
    "exportNonEmployeeRecords": within_source(export),
    "exportNonEmployeeSourceSchemaTemplate": within_source(export_template),
    "importNonEmployeeRecordsInBulk": within_source(upload),
    "getNonEmployeeBulkUploadStatus": within_source(get_upload_status),
}
