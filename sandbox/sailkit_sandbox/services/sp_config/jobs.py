"""Jobs of exports and imports: their status by the clock, and their results."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import DAY, stamp
from sailkit_sandbox.base.json_text import loads
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import Upload
from sailkit_sandbox.services.common import bodies, listing, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record

from .importing import check_default_references, import_objects
from .object_types import Selection, export_objects

Doc: TypeAlias = dict[str, Any]
KIND: Final = "config_jobs"
_EXPIRATION: Final = 7 * DAY
_TENANT: Final = "sandbox"


def start_export(call: OperationCall) -> Response:
    """Start an export. It has the objects of this time, and ends after `call.task_seconds`."""
    options = dict(bodies.require_object(call.body))
    return Response.of(_present(call, _export(call, options)), 202)


def _export(call: OperationCall, options: Doc) -> Record:
    description = options.pop("description", None) or ""
    content = {
        "version": 1,
        "timestamp": stamp(call.now),
        "tenant": _TENANT,
        "description": description,
        "options": options,
        "objects": list(export_objects(call, Selection.parse(options))),
    }
    return _add_job(call, "EXPORT", {"description": description}, {"content": content})


def _add_job(call: OperationCall, type: str, doc: Doc, facts: Doc) -> Record:
    now = stamp(call.now)
    times = {"created": now, "modified": now, "expiration": stamp(call.now + _EXPIRATION)}
    ends = {"begins": call.now, "ends": call.now + call.task_seconds}
    job = Record({"id": str(uuid.uuid4()), "type": type, **times, **doc}, {**ends, **facts})
    call.records.add(KIND, [job])
    return job


def _present(call: OperationCall, job: Record) -> Doc:
    """Return the status of a job at the current time."""
    doc, status = job.doc, _get_status(call, job.facts)
    completed = {"completed": stamp(job.facts["ends"])} if status in ("COMPLETE", "FAILED") else {}
    properties = {name: value for name, value in doc.items() if name != "id"}
    return {**properties, "jobId": doc["id"], "status": status, **completed}


def _get_status(call: OperationCall, facts: Doc) -> str:
    if facts["ends"] > call.now:
        return "IN_PROGRESS" if facts["begins"] < call.now else "NOT_STARTED"
    return "COMPLETE" if "content" in facts else "FAILED"


def _get_job(call: OperationCall, type: str, *, complete: bool = False) -> Record:
    """Return the job of a call.

    Raises:
        HttpError: 404, for an unknown id; 400, for a job that must be complete and is not.
    """
    job = references.require_record(call.records, KIND, call.ids[0], f"{type.lower()} job")
    if job.doc["type"] != type:
        raise bad_request(f"The job {call.ids[0]} is no {type.lower()}.")
    if complete and (status := _get_status(call, job.facts)) != "COMPLETE":
        raise bad_request(f"The {type.lower()} is not complete; its status is {status}.")
    return job


def get_export(call: OperationCall) -> Response:
    """Return the status of an export."""
    return Response.of(_present(call, _get_job(call, "EXPORT")))


def download_export(call: OperationCall) -> Response:
    """Return the file of an export."""
    return Response.of(_get_job(call, "EXPORT", complete=True).facts["content"])


def start_import(call: OperationCall) -> Response:
    """Start an import. It is applied after `call.task_seconds`; a preview changes nothing."""
    form = bodies.require_object(call.body)
    options, content = _parse_json(form.get("options") or "{}", "options"), _parse_json(form.get("data"), "data")
    check_default_references(options)
    objects = content.get("objects")
    if not isinstance(objects, list) or not all(_is_object(item) for item in objects):
        raise bad_request("data must have a list of objects, each with self (which has a type) and object.")
    preview = listing.read_query_flag(call.query, "preview")
    backup = None if preview or options.get("excludeBackup") else _export(call, {})
    due = call.now + call.task_seconds
    facts = {"objects": objects, "options": options, "preview": preview, "due": due}
    exported = {} if backup is None else {"exportJobId": backup.doc["id"]}
    job = _add_job(call, "IMPORT", {"message": "Preview" if preview else "Import"}, {**facts, **exported})
    return Response.of(_present(call, job), 202)


def _parse_json(part: Any, name: str) -> Doc:
    """Return a part of the form as a JSON object.

    Raises:
        HttpError: 400, for any other content.
    """
    text = part.content if isinstance(part, Upload) else part
    try:
        value = loads(text)
    except ValueError as error:
        raise bad_request(f"{name} {error}.") from None
    return dict(bodies.require_object(value))


def _is_object(item: Any) -> bool:
    reference = item.get("self") if isinstance(item, dict) else None
    if not isinstance(reference, dict) or not isinstance(item.get("object"), dict):
        return False
    return isinstance(reference.get("type"), str) and bool(reference["type"])


def apply_import(call: OperationCall, job: Record) -> None:
    """Apply an import, and keep its result."""
    facts = {name: value for name, value in job.facts.items() if name not in ("objects", "due")}
    context = attrs.evolve(call, query={}, now=job.facts["ends"])
    results = import_objects(context, job.facts["objects"], job.facts["options"], preview=job.facts["preview"])
    exported = {name: value for name, value in facts.items() if name == "exportJobId"}
    call.records.save(KIND, Record(job.doc, {**facts, "content": {"results": results, **exported}}))


def get_import(call: OperationCall) -> Response:
    """Return the status of an import."""
    return Response.of(_present(call, _get_job(call, "IMPORT")))


def download_import(call: OperationCall) -> Response:
    """Return the result of an import."""
    return Response.of(_get_job(call, "IMPORT", complete=True).facts["content"])


HANDLERS: Final[Mapping[str, Handler]] = {
    "exportSpConfig": start_export,
    "getSpConfigExportStatus": get_export,
    "getSpConfigExport": download_export,
    "importSpConfig": start_import,
    "getSpConfigImportStatus": get_import,
    "getSpConfigImport": download_import,
}
