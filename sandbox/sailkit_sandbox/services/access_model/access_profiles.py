"""What the operations on access profiles do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common import defaults as usual
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from . import entitlements

_AT_ONCE: Final = 50
_LONGEST: Final = 2000
_USERS: Final = ("roles", "dimensions")
_READ_ONLY: Final = ("id", "created", "modified")


def check_description(before: Record | None, doc: Doc) -> None:
    """Refuse a description that is too long, unless it was so before.

    Raises:
        HttpError: 400, where it is too long.
    """
    text = doc.get("description")
    if isinstance(text, str) and len(text) > _LONGEST and (before is None or before.doc.get("description") != text):
        raise bad_request(f"description can have {_LONGEST} characters, not {len(text)}.")


def _complete(call: OperationCall, body: Doc) -> Doc:
    given = {name: value for name, value in body.items() if name not in _READ_ONLY}
    doc = usual.access_profile(given, stamp(call.now))
    return {name: value for name, value in doc.items() if name != "id"}


def _check(call: OperationCall, record: Record) -> None:
    """Refuse references to nothing, and entitlements of another source."""
    doc, records = record.doc, call.records
    bodies.check_texts(doc, "name")
    check_description(records.get("access_profiles", doc["id"]), doc)
    references.check_owner(records, doc)
    doc["source"] = references.checked(records, "sources", doc.get("source"), "source")
    doc["entitlements"] = references.each_checked(records, "entitlements", doc.get("entitlements"), "entitlements")
    for index, each in enumerate(doc["entitlements"]):
        found = references.one(records, "entitlements", each, "entitlements")
        if found.doc["source"]["id"] != doc["source"]["id"]:
            raise bad_request(f"entitlements[{index}], {each['id']}, is not of the source {doc['source']['id']}.")


def _changed(call: OperationCall, before: Record | None, after: Record) -> None:
    if before is not None and before.doc["name"] != after.doc["name"]:
        references.rename(call.records, _USERS, references.to("access_profiles", after.doc))


def _unused(call: OperationCall, record: Record) -> None:
    users = usage(call.records, record.doc["id"])
    if users:
        names = ", ".join(f"{each['type']} {each['name']}" for each in users)
        raise bad_request(f"The access profile is in use, by {names}.")


PROFILES: Final = Resource(
    kind="access_profiles",
    what="access profile",
    columns={"id": "id", "owner.id": "owner", "source.id": "source"},
    usual=usual.access_profile,
    complete=_complete,
    check=_check,
    changed=_changed,
    removed=_unused,
)


def usage(records: Records, id: str) -> list[Doc]:
    """The roles that have an access profile, themselves or in a dimension, as others refer to them."""
    dimensions = {each.facts["parent"] for each in records.all("dimensions") if _has(each.doc, id)}
    found = [each.doc for each in records.all("roles") if each.doc["id"] in dimensions or _has(each.doc, id)]
    return [references.to("roles", doc) for doc in found]


def _has(doc: Doc, id: str) -> bool:
    return any(each["id"] == id for each in doc["accessProfiles"] or [])


def list_entitlements(call: OperationCall) -> Response:
    """Answer the entitlements of an access profile."""
    return entitlements.listed(call, (each["id"] for each in PROFILES.found(call).doc["entitlements"]))


def delete_profiles(call: OperationCall) -> Response:
    """Start to delete access profiles: none if one of them is in use, or, with bestEffortOnly, those that are not."""
    body = bodies.properties(call.body)
    ids = bodies.texts(body, "accessProfileIds", least=1, most=_AT_ONCE)
    found = [each.doc["id"] for each in references.known(call.records, "access_profiles", ids, "accessProfileIds")]
    used = {id: users for id in found if (users := usage(call.records, id))}
    in_use = [{"accessProfileId": id, "usedBy": users} for id, users in used.items()]
    pending = [id for id in found if id not in used]
    if not pending or (used and not bodies.flag(body, "bestEffortOnly")):
        return Response.of({"pending": [], "inUse": in_use})
    effect = ("accessProfiles.delete", {"ids": pending})
    task = tasks.start(call, "Access Profile Deletion", "Deletes access profiles", {"ids": pending}, effect=effect)
    return Response.of({"taskId": task["id"], "pending": pending, "inUse": in_use}, 202)


def _delete(records: Records, now: float, given: Mapping[str, Any]) -> None:
    for id in given["ids"]:
        if not usage(records, id):
            records.remove("access_profiles", id)


def update_requestable(call: OperationCall) -> Response:
    """Set whether access profiles can be asked for, and tell for each how it went."""
    return Response.of([_set_requestable(call, each) for each in call.body], 207)


def _set_requestable(call: OperationCall, wanted: Mapping[str, Any]) -> Doc:
    id, requestable = str(wanted.get("id")), bodies.flag(wanted, "requestable")
    record = call.records.get("access_profiles", id)
    if record is None:
        return {"id": id, "requestable": requestable, "status": "404", "description": "There is none with this id."}
    record.doc.update(requestable=requestable, modified=stamp(call.now))
    call.records.save("access_profiles", record)
    return {"id": id, "requestable": requestable, "status": "201", "description": "Updated."}


EFFECTS: Final[Mapping[str, Effect]] = {"accessProfiles.delete": _delete}
HANDLERS: Final[Mapping[str, Handler]] = {
    **PROFILES.behaviours(
        list="listAccessProfiles",
        get="getAccessProfile",
        create="createAccessProfile",
        update="patchAccessProfile",
        delete="deleteAccessProfile",
    ),
    "getAccessProfileEntitlements": list_entitlements,
    "deleteAccessProfilesInBulk": delete_profiles,
    "updateAccessProfilesInBulk": update_requestable,
}
