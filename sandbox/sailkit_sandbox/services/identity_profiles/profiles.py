"""Operations on identity profiles: preview and processing of identities, export, import and deletion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import HttpError, bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies, listing, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from . import attribute_mapping
from .membership import KIND, find_profile, list_members
from .resource import PROFILES, delete_profile, list_mappings


def get_default_config(call: OperationCall) -> Response:
    """Return mappings of the attributes that the accounts of the profile's source have."""
    profile = PROFILES.get_record(call)
    source = profile.doc["authoritativeSource"]
    schemas = call.records.find("source_schemas", "parent", source["id"])
    schema = next((schema.doc for schema in schemas if schema.doc["name"] == "account"), None) or {}
    names = {attribute["name"]: attribute["name"] for attribute in schema.get("attributes") or ()}
    special = {"uid": schema.get("identityAttribute"), "displayName": schema.get("displayAttribute")}
    names |= {name: attribute for name, attribute in special.items() if attribute and name not in names}
    mappings = [_build_mapping(name, attribute, source) for name, attribute in names.items()]
    return Response.of({"enabled": True, "attributeTransforms": mappings})


def _build_mapping(name: str, attribute: str, source: Mapping[str, Any]) -> Doc:
    attributes = {"attributeName": attribute, "sourceName": source["name"], "sourceId": source["id"]}
    definition = {"type": "accountAttribute", "attributes": attributes}
    return {"identityAttributeName": name, "transformDefinition": definition}


def preview_identity(call: OperationCall) -> Response:
    """Return the attributes that an identity would have with the mappings of the body, or else of its profile."""
    body = bodies.require_object(call.body)
    identity = references.get_by_id(call.records, "identities", str(body.get("identityId")), "identity")
    config = body.get("identityAttributeConfig")
    if config is None:
        profile = find_profile(call.records, identity)
        config = profile.doc["identityAttributeConfig"] if profile else None
    mapped = attribute_mapping.evaluate(call.records, identity, list_mappings(config), call.now)
    previews = [_present_preview(attribute, identity.doc["attributes"].get(attribute.name)) for attribute in mapped]
    reference = references.make_reference("identities", identity.doc)
    return Response.of({"identity": reference, "previewAttributes": previews})


def _present_preview(attribute: attribute_mapping.MappedAttribute, previous: Any) -> Doc:
    message = {"locale": "en-US", "localeOrigin": "DEFAULT", "text": attribute.error}
    return {
        "name": attribute.name,
        **({} if attribute.value is None else {"value": attribute.value}),
        **({} if previous is None else {"previousValue": str(previous)}),
        "errorMessages": [message] if attribute.error else [],
    }


def process_identities(call: OperationCall) -> Response:
    """Start processing the identities of a profile."""
    profile = PROFILES.get_record(call)
    count = {"identityCount": len(list_members(call.records, profile.doc["id"]))}
    effect = ("identityProfiles.process", {"id": profile.doc["id"], "seconds": call.task_seconds})
    tasks.start(call, "Identity Refresh", f"Refreshes the identities of {profile.doc['name']}", count, effect=effect)
    return Response.of({}, 202)


def _process(records: Records, now: float, input: Mapping[str, Any]) -> None:
    profile = tasks.require_task_record(records, KIND, input["id"], "identity profile")
    for id in list_members(records, profile.doc["id"]):
        identity = records.get("identities", id)
        if identity is not None:
            attribute_mapping.process(records, identity, now, input["seconds"])
    profile.doc["identityRefreshRequired"] = False
    records.save(KIND, profile)


def delete(call: OperationCall) -> Response:
    """Start the deletion of an identity profile."""
    return _start_deletion(call, [PROFILES.get_record(call)])


def delete_many(call: OperationCall) -> Response:
    """Start the deletion of identity profiles."""
    ids = bodies.read_strings({"ids": call.body}, "ids", minimum=1)
    return _start_deletion(call, [PROFILES.get_record(call, id) for id in dict.fromkeys(ids)])


def _start_deletion(call: OperationCall, profiles: Iterable[Record]) -> Response:
    ids = [profile.doc["id"] for profile in profiles]
    effect = ("identityProfiles.delete", {"ids": ids})
    task = tasks.start(call, "Identity Profile Deletion", "Deletes identity profiles", {}, effect=effect)
    properties = {name: task[name] for name in ("id", "description", "launcher", "launched")}
    return Response.of({"name": task["uniqueName"], **properties}, 202)


def _delete(records: Records, now: float, input: Mapping[str, Any]) -> None:
    for id in input["ids"]:
        delete_profile(records, id)


def export_profiles(call: OperationCall) -> Response:
    """Return identity profiles as they are imported."""
    selected = listing.build_selection(call, KIND, PROFILES.build_row, columns={"id": "id"})
    return listing.list_stored(call, selected, listing.map_documents(_build_export))


def _build_export(doc: Doc) -> Doc:
    return {"version": 1, "self": {"type": "IDENTITY_PROFILE", "id": doc["id"], "name": doc["name"]}, "object": doc}


def import_profiles(call: OperationCall) -> Response:
    """Create or replace identity profiles from an export; each is found by its name, and so is its source."""
    if not isinstance(call.body, list):
        raise bad_request("The body must be a list of exported identity profiles.")
    imported, errors = [], []
    for index, item in enumerate(call.body):
        properties = item.get("object") if isinstance(item, dict) else None
        if not isinstance(properties, dict):
            errors.append(_build_message(f"Item {index} has no object."))
            continue
        try:
            with call.records.attempt():
                record = _import_profile(call, properties)
        except HttpError as error:
            errors.append(_build_message(f"{properties.get('name')}: {error.body['messages'][0]['text']}"))
        else:
            imported.append({"type": "IDENTITY_PROFILE", "id": record.doc["id"], "name": record.doc["name"]})
    return Response.of({"infos": [], "warnings": [], "errors": errors, "importedObjects": imported})


def _build_message(text: str) -> Doc:
    return {"key": "IMPORT_FAILED", "text": text, "details": {}}


def _import_profile(call: OperationCall, properties: Mapping[str, Any]) -> Record:
    doc = dict(properties)
    for name, kind in (("authoritativeSource", "sources"), ("owner", "identities")):
        if isinstance(doc.get(name), dict):
            doc[name] = _find_reference(call.records, kind, doc[name])
    existing = next((record for record in call.records.all(KIND) if record.doc["name"] == doc.get("name")), None)
    if existing is None:
        return PROFILES.create_record(call, doc)
    writable = {name: value for name, value in doc.items() if name not in PROFILES.read_only}
    return PROFILES.change_record(call, existing, {**existing.doc, **writable})


def _find_reference(records: Records, kind: str, reference: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a reference to the object with the id, or else the name, as objects of other tenants have other ids."""
    if records.get(kind, str(reference.get("id"))) is not None:
        return reference
    names = (record.doc for record in records.all(kind) if record.doc["name"] == reference.get("name"))
    found = next(names, None)
    return reference if found is None else references.make_reference(kind, found)


EFFECTS: Final[Mapping[str, Effect]] = {"identityProfiles.delete": _delete, "identityProfiles.process": _process}
HANDLERS: Final[Mapping[str, Handler]] = {
    **PROFILES.build_handlers(
        list="listIdentityProfiles",
        get="getIdentityProfile",
        create="createIdentityProfile",
        update="updateIdentityProfile",
    ),
    "deleteIdentityProfile": delete,
    "deleteIdentityProfiles": delete_many,
    "exportIdentityProfiles": export_profiles,
    "generateIdentityPreview": preview_identity,
    "getDefaultIdentityAttributeConfig": get_default_config,
    "importIdentityProfiles": import_profiles,
    "syncIdentityProfile": process_identities,
}
