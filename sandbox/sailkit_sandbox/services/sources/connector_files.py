"""Files of connectors: uploaded to a source, and named in its configuration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import Upload
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record

from .sources import SOURCES


def upload_file(call: OperationCall) -> Response:
    """Add a file to a source, or replace the one of the same name, and return the source."""
    record = SOURCES.get_record(call)
    form: Mapping[str, Any] = call.body or {}
    file = next((part for part in form.values() if isinstance(part, Upload)), None)
    if file is None or not file.name:
        raise bad_request("The form must have a file with a name.")
    names = [name for name in record.facts.get("files", ()) if name != file.name]
    call.records.save("sources", Record(record.doc, {**record.facts, "files": [*names, file.name]}))
    return Response.of(record.doc)


def get_configuration(call: OperationCall) -> Response:
    """Return the configuration of the connector of a source, with the names of the uploaded files."""
    record = SOURCES.get_record(call)
    source = record.doc
    return Response.of(
        {
            "name": source["connectorName"] or source["connector"],
            "type": source["type"],
            "scriptName": source["connector"],
            "className": source["connectorClass"],
            "directConnect": source["connectionType"] == "direct",
            "fileUpload": source["connectionType"] == "file",
            "uploadedFiles": [*record.facts.get("files", ())],
            "status": "RELEASED",
        }
    )


HANDLERS: Final[Mapping[str, Handler]] = {
    "importConnectorFile": upload_file,
    "getSourceConfig": get_configuration,
}
