"""Files of forms: uploaded to a definition, and downloaded from it and from its instances."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import Upload
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.shapes.handlers import find_kept
from sailkit_sandbox.store.database import Record

_DEFINITIONS: Final = "/form-definitions"
_INSTANCES: Final = "/form-instances"


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
    "createFormDefinitionFileRequest": upload,
    "getFileFromS3": download,
    "getFormInstanceFile": download_from_instance,
}
