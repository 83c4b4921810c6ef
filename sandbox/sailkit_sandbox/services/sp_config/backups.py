"""Backups of the configuration hub: uploaded configurations."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.json_text import loads
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import Upload
from sailkit_sandbox.services.common import bodies, listing, references
from sailkit_sandbox.services.common.caller import get_actor_name
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record

Doc: TypeAlias = dict[str, Any]
_KIND: Final = "config_backups"


def upload(call: OperationCall) -> Response:
    """Upload the file of an export as a backup."""
    form = bodies.require_object(call.body)
    bodies.require_strings(form, "name")
    file = form.get("data")
    try:
        content = loads(file.content if isinstance(file, Upload) else str(file))
    except ValueError as error:
        raise bad_request(f"data {error}.") from None
    objects = content.get("objects") if isinstance(content, dict) else None
    if not isinstance(objects, list):
        raise bad_request("data must have a list of objects, as the file of an export.")
    now = stamp(call.now)
    doc = {
        "id": str(uuid.uuid4()),
        "type": "BACKUP",
        "backupType": "UPLOADED",
        "name": form["name"],
        "tenant": str(content.get("tenant") or "sandbox"),
        "requesterName": get_actor_name(call),
        "fileExists": True,
        "userCanDelete": True,
        "isPartial": False,
        "hydrationStatus": "NOT_HYDRATED",
        "cloudStorageStatus": "SYNCED",
        "totalObjectCount": len(objects),
        "created": now,
        "modified": now,
    }
    backup = Record(doc, {"ends": call.now + call.task_seconds})
    call.records.add(_KIND, [backup])
    return Response.of(_present(call, backup), 202)


def _present(call: OperationCall, backup: Record) -> Doc:
    """Return a backup with its status at the current time."""
    is_complete = backup.facts["ends"] <= call.now
    doc = {name: value for name, value in backup.doc.items() if name != "id"}
    status = {"status": "COMPLETE", "completed": stamp(backup.facts["ends"])} if is_complete else {}
    return {"jobId": backup.doc["id"], "status": "IN_PROGRESS", **doc, **status}


def list_backups(call: OperationCall) -> Response:
    """Return the backups."""
    return listing.list_computed(call, (Record(_present(call, backup)) for backup in call.records.all(_KIND)))


def get_backup(call: OperationCall) -> Response:
    """Return one backup."""
    return Response.of(_present(call, references.require_record(call.records, _KIND, call.ids[0], "backup")))


def delete_backup(call: OperationCall) -> Response:
    """Delete a backup."""
    backup = references.require_record(call.records, _KIND, call.ids[0], "backup")
    call.records.remove(_KIND, backup.doc["id"])
    return Response(204)


HANDLERS: Final[Mapping[str, Handler]] = {
    "listBackups": list_backups,
    "deleteBackup": delete_backup,
    "createUploadedConfiguration": upload,
    "listUploadedConfigurations": list_backups,
    "getUploadedConfiguration": get_backup,
    "deleteUploadedConfiguration": delete_backup,
}
