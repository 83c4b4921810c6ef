"""Non-employee records: handlers, bulk import and export as CSV."""

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

from .sources import SOURCES, SYSTEM_ATTRIBUTES, list_attributes, resolve_source

_REQUIRED_STRINGS: Final = ("accountName", "firstName", "lastName", "email", "phone", "manager")


def get_source(call: OperationCall, body: Mapping[str, Any]) -> Record:
    """Return the source of a body, by either of its ids.

    Raises:
        HttpError: 400, for an unknown source.
    """
    id = str(body.get("sourceId"))
    try:
        return SOURCES.get_record(call, id)
    except HttpError:
        raise bad_request(f"sourceId must be a non-employee source; there is none with id {id[:100]}.") from None


def build_document(call: OperationCall, body: Doc) -> Doc:
    """Build the document of a non-employee from a body."""
    properties = {name: body.get(name) for name in SYSTEM_ATTRIBUTES}
    return {
        **properties,
        "sourceId": get_source(call, body).doc["sourceId"],
        "data": body.get("data") or {},
        "created": None,
        "modified": None,
    }


def validate(call: OperationCall, record: Record) -> None:
    """Validate a non-employee against its source."""
    doc = record.doc
    bodies.require_strings(doc, *_REQUIRED_STRINGS)
    _check_manager(call, doc["manager"])
    starts, ends = (_normalize_date(doc, name) for name in ("startDate", "endDate"))
    if ends <= starts:
        raise bad_request("endDate must be after startDate.")
    _check_data(doc.get("data"), list_attributes(call, get_source(call, doc).doc["id"]))


def _normalize_date(doc: Doc, name: str) -> Any:
    value = doc.get(name)
    date = parse_time(value) if isinstance(value, str) else None
    if date is None:
        raise bad_request(f"{name} must be a point in time, such as 2027-01-31T00:00:00Z.")
    try:
        doc[name] = stamp(date.timestamp())
    except (ValueError, OverflowError):
        raise bad_request(f"{name} is outside the range of dates.") from None
    return date


def _check_manager(call: OperationCall, manager: str) -> None:
    if call.records.get("identities", manager) is None and not call.records.find("identities", "alias", manager):
        raise bad_request(f"manager must be the account name of an identity; there is none with {manager[:100]!r}.")


def _check_data(data: Any, attributes: list[Doc]) -> None:
    is_required = {
        attribute["technicalName"]: attribute["required"] for attribute in attributes if not attribute["system"]
    }
    if not isinstance(data, dict) or not all(isinstance(value, str) for value in data.values()):
        raise bad_request("data must be an object with a string for each attribute.")
    unknown = sorted(set(data) - set(is_required))
    if unknown:
        raise bad_request(f"data has {unknown[0][:100]!r}, which is not an attribute of the source.")
    missing = sorted(name for name, required in is_required.items() if required and not data.get(name))
    if missing:
        raise bad_request(f"data must have {missing[0][:100]!r}, which the source requires.")


def _build_facts(call: OperationCall, body: Doc) -> Doc:
    return {"parent": get_source(call, body).doc["id"]}


RECORDS: Final = Resource(
    kind="nonemployee_records",
    label="non-employee record",
    read_only=("id", "sourceId", "created", "modified"),
    unique="accountName",
    columns={"id": "id", "sourceId": "source"},
    build_facts=_build_facts,
    build_document=build_document,
    validate=validate,
)


def delete_many(call: OperationCall) -> Response:
    """Delete records. All ids must exist."""
    ids = bodies.require_object(call.body).get("ids")
    if not isinstance(ids, list) or not ids:
        raise bad_request("ids must be a list of ids and must not be empty.")
    unknown = [id for id in ids if call.records.get("nonemployee_records", str(id)) is None]
    if unknown:
        raise bad_request(f"There is no non-employee record with id {str(unknown[0])[:100]}.")
    for id in ids:
        call.records.remove("nonemployee_records", id)
    return Response(204)


def export_records(call: OperationCall) -> Response:
    """Return the non-employees of a source as CSV."""
    records = call.records.find("nonemployee_records", "parent", call.ids[0])
    return _build_csv_response(_header(call), [{**record.doc, **record.doc["data"]} for record in records])


def export_template(call: OperationCall) -> Response:
    """Return the header of a CSV file for the import."""
    return _build_csv_response(_header(call), [])


def _header(call: OperationCall) -> list[str]:
    return [attribute["technicalName"] for attribute in list_attributes(call, call.ids[0])]


def _build_csv_response(header: list[str], rows: list[Doc]) -> Response:
    text = io.StringIO()
    writer = csv.DictWriter(text, header, extrasaction="ignore", restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return Response(200, text.getvalue().encode("utf-8", "replace"), media_type="text/csv")


def import_records(call: OperationCall) -> Response:
    """Create or update records from the rows of a CSV file, by account name."""
    source = SOURCES.get_record(call, call.ids[0])
    failed = sum(not _import_row(call, source, row) for row in _rows(call))
    now = stamp(call.now)
    job = {"sourceId": source.doc["sourceId"], "created": now, "modified": now}
    facts = {"parent": source.doc["id"], "failed": failed, "starts": call.now, "ends": call.now + call.task_seconds}
    call.records.remove_all("nonemployee_uploads", "parent", source.doc["id"])
    record = Record({"id": str(uuid.uuid4()), **job}, facts)
    call.records.add("nonemployee_uploads", [record])
    return Response.of({**record.doc, "status": "PENDING"}, 202)


def _rows(call: OperationCall) -> list[Mapping[str, Any]]:
    data = bodies.require_object(call.body).get("data")
    content = data if isinstance(data, str) else getattr(data, "content", None)
    if content is None:
        raise bad_request("data must be a CSV file.")
    text = content if isinstance(content, str) else content.decode("utf-8-sig", "replace")
    reader = csv.DictReader(io.StringIO(text), skipinitialspace=True)
    missing = [name for name in SYSTEM_ATTRIBUTES if name not in (reader.fieldnames or ())]
    if missing:
        raise bad_request(f"The file has no column {missing[0]}. The template has all required columns.")
    return list(reader)


def _import_row(call: OperationCall, source: Record, row: Mapping[str, Any]) -> bool:
    """Write a row. Return False for an invalid row."""
    system_values = {name: row.get(name) for name in SYSTEM_ATTRIBUTES}
    data = {
        name: value
        for name, value in row.items()
        if name and name not in system_values and isinstance(value, str) and value
    }
    body = {**system_values, "data": data, "sourceId": source.doc["id"]}
    matches = [
        record
        for record in call.records.find("nonemployee_records", "parent", source.doc["id"])
        if record.doc["accountName"] == system_values["accountName"]
    ]
    try:
        if matches:
            RECORDS.change_record(call, matches[0], {**matches[0].doc, **system_values, "data": data})
        else:
            RECORDS.create_record(call, body)
    except HttpError:
        return False
    return True


def get_upload_status(call: OperationCall) -> Response:
    """Return the current status of the newest upload to a source. It is empty without an upload."""
    job = next(iter(call.records.find("nonemployee_uploads", "parent", call.ids[0])), None)
    if job is None:
        return Response.of({})
    if call.now < job.facts["ends"]:
        return Response.of({"status": "PENDING" if call.now == job.facts["starts"] else "IN_PROGRESS"})
    return Response.of({"status": "ERROR" if job.facts["failed"] else "COMPLETED"})


HANDLERS: Final[Mapping[str, Handler]] = {
    **RECORDS.build_handlers(
        list="listNonEmployeeRecords",
        get="getNonEmployeeRecord",
        create="createNonEmployeeRecord",
        replace="updateNonEmployeeRecord",
        update="patchNonEmployeeRecord",
        delete="deleteNonEmployeeRecord",
    ),
    "deleteNonEmployeeRecordsInBulk": delete_many,
    "exportNonEmployeeRecords": resolve_source(export_records),
    "exportNonEmployeeSourceSchemaTemplate": resolve_source(export_template),
    "importNonEmployeeRecordsInBulk": resolve_source(import_records),
    "getNonEmployeeBulkUploadStatus": resolve_source(get_upload_status),
}
