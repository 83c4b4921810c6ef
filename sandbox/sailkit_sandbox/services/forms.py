"""Forms: export and import of definitions, and their files, which instances also return."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import Upload
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.shapes.kept_records import find_kept, list_kept, save_kept
from sailkit_sandbox.store.database import Record

from .common import listing

_DEFINITIONS: Final = "/form-definitions"
_INSTANCES: Final = "/form-instances"


def export_definitions(call: OperationCall) -> Response:
    """Return a page of form definitions in the format of the import."""
    return listing.list_computed(call, map(_export, list_kept(call.records, _DEFINITIONS)))


def _export(definition: dict[str, Any]) -> Record:
    reference = {"type": "FORM_DEFINITION", "id": definition["id"], "name": definition.get("name")}
    return Record({"version": 1, "self": {"object": reference}, "object": definition}, definition)


def import_definitions(call: OperationCall) -> Response:
    """Add the form definitions of an export, and replace those with the same id."""
    imported, errors = [], []
    for entry in call.body or ():
        definition = entry.get("object") or {}
        if not definition.get("name"):
            errors.append({"key": "name", "text": "A form definition requires a name."})
            continue
        id = definition.get("id") or str(uuid.uuid4())
        now = stamp(call.now)
        value = {"created": now, **(find_kept(call.records, _DEFINITIONS, id) or {}), **definition, "id": id}
        save_kept(call.records, _DEFINITIONS, id, {**value, "modified": now})
        imported.append({"version": entry.get("version", 1), "self": id, "object": value})
    return Response.of({"importedObjects": imported, "errors": errors, "infos": [], "warnings": []}, 202)


def upload(call: OperationCall) -> Response:
    """Keep a file of a form definition, and return its id."""
    (definition,) = call.ids
    if find_kept(call.records, _DEFINITIONS, definition) is None:
        raise not_found("form definition", definition)
    file = next((part for part in call.body.values() if isinstance(part, Upload)), None)
    if file is None:
        raise bad_request("The form must have a file.")
    id = uuid.uuid4().hex
    content = base64.b64encode(file.content).decode()
    doc = {"id": f"{definition}/{id}", "content": content, "mediaType": file.media_type}
    call.records.add("form_files", [Record(doc)])
    return Response.of({"created": stamp(call.now), "fileId": id, "formDefinitionId": definition}, 201)


def download(call: OperationCall) -> Response:
    """Return a file of a form definition."""
    return _read(call, call.ids[0])


def download_from_instance(call: OperationCall) -> Response:
    """Return a file of the definition of a form instance."""
    instance = find_kept(call.records, _INSTANCES, call.ids[0])
    if instance is None:
        raise not_found("form instance", call.ids[0])
    return _read(call, str(instance.get("formDefinitionId")))


def _read(call: OperationCall, definition: str) -> Response:
    record = call.records.get("form_files", f"{definition}/{call.ids[1]}")
    if record is None:
        raise not_found("file of the form", call.ids[1])
    return Response(200, base64.b64decode(record.doc["content"]), media_type=record.doc["mediaType"])


HANDLERS: Final[Mapping[str, Handler]] = {
    "exportFormDefinitionsByTenant": export_definitions,
    "importFormDefinitions": import_definitions,
    "createFormDefinitionFileRequest": upload,
    "getFileFromS3": download,
    "getFormInstanceFile": download_from_instance,
}
