"""Access profiles: handlers, bulk deletion and bulk changes of requestability."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies, defaults, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from . import entitlements

_AT_ONCE: Final = 50
_LONGEST: Final = 2000
_USERS: Final = ("roles", "dimensions")
_READ_ONLY: Final = ("id", "created", "modified")


def check_description(stored: Record | None, doc: Doc) -> None:
    """Refuse a description that is too long, unless it is unchanged.

    Raises:
        HttpError: 400, for such a description.
    """
    text = doc.get("description")
    if isinstance(text, str) and len(text) > _LONGEST and (stored is None or stored.doc.get("description") != text):
        raise bad_request(f"description can have {_LONGEST} characters, not {len(text)}.")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    properties = {name: value for name, value in body.items() if name not in _READ_ONLY}
    doc = defaults.build_access_profile(properties, stamp(call.now))
    return {name: value for name, value in doc.items() if name != "id"}


def _validate(call: OperationCall, record: Record) -> None:
    """Refuse invalid references, and entitlements of another source."""
    doc, records = record.doc, call.records
    bodies.require_strings(doc, "name")
    check_description(records.get("access_profiles", doc["id"]), doc)
    references.complete_owner(records, doc)
    doc["source"] = references.complete_reference(records, "sources", doc.get("source"), "source")
    doc["entitlements"] = references.complete_references(
        records, "entitlements", doc.get("entitlements"), "entitlements"
    )
    for index, reference in enumerate(doc["entitlements"]):
        entitlement = references.resolve_reference(records, "entitlements", reference, "entitlements")
        if entitlement.doc["source"]["id"] != doc["source"]["id"]:
            raise bad_request(
                f"entitlements[{index}], {reference['id']}, does not belong to the source {doc['source']['id']}."
            )


def _after_save(call: OperationCall, before: Record | None, after: Record) -> None:
    if before is not None and before.doc["name"] != after.doc["name"]:
        references.rename_references(call.records, _USERS, references.make_reference("access_profiles", after.doc))


def _refuse_used(call: OperationCall, record: Record) -> None:
    users = find_roles(call.records, record.doc["id"])
    if users:
        names = ", ".join(f"{reference['type']} {reference['name']}" for reference in users)
        raise bad_request(f"The access profile is in use by {names}.")


ACCESS_PROFILES: Final = Resource(
    kind="access_profiles",
    label="access profile",
    columns={"id": "id", "owner.id": "owner", "source.id": "source"},
    build_defaults=defaults.build_access_profile,
    build_document=_build_document,
    validate=_validate,
    after_save=_after_save,
    before_delete=_refuse_used,
)


def find_roles(records: Records, id: str) -> list[Doc]:
    """Return references to the roles that have an access profile, directly or in a dimension."""
    role_ids = {record.facts["parent"] for record in records.all("dimensions") if _contains(record.doc, id)}
    docs = [record.doc for record in records.all("roles") if record.doc["id"] in role_ids or _contains(record.doc, id)]
    return [references.make_reference("roles", doc) for doc in docs]


def _contains(doc: Doc, id: str) -> bool:
    return any(reference["id"] == id for reference in doc["accessProfiles"] or [])


def list_entitlements(call: OperationCall) -> Response:
    """Return the entitlements of an access profile."""
    return entitlements.list_by_ids(
        call, (reference["id"] for reference in ACCESS_PROFILES.get_record(call).doc["entitlements"])
    )


def delete_profiles(call: OperationCall) -> Response:
    """Start the deletion of access profiles.

    If some are in use, no profile is deleted, or only the unused ones with bestEffortOnly.
    """
    body = bodies.require_object(call.body)
    ids = bodies.read_strings(body, "accessProfileIds", minimum=1, maximum=_AT_ONCE)
    profile_ids = [
        record.doc["id"] for record in references.resolve_ids(call.records, "access_profiles", ids, "accessProfileIds")
    ]
    users_by_id = {id: users for id in profile_ids if (users := find_roles(call.records, id))}
    in_use = [{"accessProfileId": id, "usedBy": users} for id, users in users_by_id.items()]
    pending = [id for id in profile_ids if id not in users_by_id]
    if not pending or (users_by_id and not bodies.read_flag(body, "bestEffortOnly")):
        return Response.of({"pending": [], "inUse": in_use})
    effect = ("accessProfiles.delete", {"ids": pending})
    task = tasks.start(call, "Access Profile Deletion", "Deletes access profiles", {"ids": pending}, effect=effect)
    return Response.of({"taskId": task["id"], "pending": pending, "inUse": in_use}, 202)


def _delete(records: Records, now: float, input: Mapping[str, Any]) -> None:
    for id in input["ids"]:
        if not find_roles(records, id):
            records.remove("access_profiles", id)


def update_requestable(call: OperationCall) -> Response:
    """Set whether access profiles are requestable, with a status for each."""
    return Response.of([_set_requestable(call, item) for item in call.body], 207)


def _set_requestable(call: OperationCall, item: Mapping[str, Any]) -> Doc:
    id, requestable = str(item.get("id")), bodies.read_flag(item, "requestable")
    record = call.records.get("access_profiles", id)
    if record is None:
        return {"id": id, "requestable": requestable, "status": "404", "description": "There is none with this id."}
    record.doc.update(requestable=requestable, modified=stamp(call.now))
    call.records.save("access_profiles", record)
    return {"id": id, "requestable": requestable, "status": "201", "description": "Updated."}


EFFECTS: Final[Mapping[str, Effect]] = {"accessProfiles.delete": _delete}
HANDLERS: Final[Mapping[str, Handler]] = {
    **ACCESS_PROFILES.build_handlers(
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
