"""Tagged objects: assignment of tags to objects."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Row
from sailkit_sandbox.store.database import KINDS, Record

# Types of objects that can have tags, with their kind of record. The tenant does not have records of all kinds.
_KINDS: Final[Mapping[str, str]] = {
    "ACCESS_PROFILE": "access_profiles",
    "APPLICATION": "source_apps",
    "CAMPAIGN": "campaigns",
    "ENTITLEMENT": "entitlements",
    "IDENTITY": "identities",
    "ROLE": "roles",
    "SOD_POLICY": "sod_policies",
    "SOURCE": "sources",
}


def _row(record: Record) -> Mapping[str, Any]:
    return Row(record.doc, {"tagName": "tags"})


def _present(doc: Doc) -> Doc:
    return {"objectRef": doc["objectRef"], "tags": doc["tags"]}


def list_tagged(call: OperationCall) -> Response:
    """Return the objects with tags, optionally only those of the type in the path."""
    within = ("type", _check_type(call.ids[0])) if call.ids else None
    selected = listing.build_selection(call, "tagged_objects", _row, columns={"objectRef.type": "type"}, within=within)
    return listing.list_stored(call, selected, listing.map_documents(_present))


def get_tagged(call: OperationCall) -> Response:
    """Return the tags of an object."""
    return Response.of(_present(_get_tagged_object(call).doc))


def set_tags(call: OperationCall) -> Response:
    """Add tags to an object."""
    body = bodies.require_object(call.body)
    ref = _resolve_reference(call, body.get("objectRef"))
    _save_tags(call, ref, [*_get_tags(call, ref), *_read_tags(body, minimum=1)])
    return Response(201)


def replace_tags(call: OperationCall) -> Response:
    """Replace the tags of an object."""
    type, id = call.ids
    body = bodies.require_object(call.body)
    ref = _resolve_reference(call, {"type": type, "id": id})
    object_ref = body.get("objectRef")
    if object_ref is not None and _resolve_reference(call, object_ref) != ref:
        raise bad_request("objectRef must be the object in the path.")
    _save_tags(call, ref, _read_tags(body))
    return Response.of({"objectRef": ref, "tags": _get_tags(call, ref)})


def delete_tags(call: OperationCall) -> Response:
    """Remove all tags of an object."""
    call.records.remove("tagged_objects", _get_tagged_object(call).doc["id"])
    return Response(204)


def add_to_many(call: OperationCall) -> Response:
    """Add tags to several objects. With APPEND, the default, an object must not have any of the tags."""
    body = bodies.require_object(call.body)
    refs, tags = _resolve_references(call, body), _read_tags(body, minimum=1)
    for ref in refs:
        duplicates = set(tags) & set(_get_tags(call, ref))
        if duplicates and body.get("operation") != "MERGE":
            raise bad_request(
                f"{ref['type']} {ref['id']} has the tag {min(duplicates)[:100]!r} already. MERGE allows that."
            )
    for ref in refs:
        _save_tags(call, ref, [*_get_tags(call, ref), *tags])
    return Response.of([{"objectRefs": [ref], "tags": _get_tags(call, ref)} for ref in refs])


def remove_from_many(call: OperationCall) -> Response:
    """Remove tags from several objects. Missing tags are ignored."""
    body = bodies.require_object(call.body)
    refs, tags = _resolve_references(call, body), _read_tags(body, minimum=1)
    for ref in refs:
        _save_tags(call, ref, [tag for tag in _get_tags(call, ref) if tag not in tags])
    return Response(204)


def remove_tag_from_objects(call: OperationCall, tag: Record) -> None:
    """Remove a tag from all objects before it is deleted."""
    name = tag.doc["name"]
    for record in list(call.records.all("tagged_objects")):
        if name in record.doc["tags"]:
            _save_tags(call, record.doc["objectRef"], [other for other in record.doc["tags"] if other != name])


def _get_tagged_object(call: OperationCall) -> Record:
    type, id = call.ids
    record = call.records.get("tagged_objects", f"{_check_type(type)}/{id}")
    if record is None:
        raise not_found(f"tagged {type}", id)
    return record


def _check_type(value: Any) -> str:
    if value not in _KINDS:
        raise bad_request(f"type must be one of {', '.join(_KINDS)}, not {str(value)[:50]!r}.")
    return str(value)


def _resolve_references(call: OperationCall, body: Mapping[str, Any]) -> list[Doc]:
    items = body.get("objectRefs")
    if not isinstance(items, list) or not items:
        raise bad_request("objectRefs must be a list of objects with type and id, and must not be empty.")
    references = [_resolve_reference(call, item) for item in items]
    return list({(ref["type"], ref["id"]): ref for ref in references}.values())


def _resolve_reference(call: OperationCall, value: Any) -> Doc:
    """Return a reference to an object, which must exist if the tenant has records of its kind."""
    ref = value if isinstance(value, dict) else {}
    type, id = _check_type(ref.get("type")), ref.get("id")
    if not isinstance(id, str) or not id:
        raise bad_request("A tagged object requires an id, which is a string and not empty.")
    if _KINDS[type] not in KINDS:
        return {"type": type, "id": id, "name": ref.get("name")}
    record = call.records.get(_KINDS[type], id)
    if record is None:
        raise bad_request(f"There is no {type} with id {id[:100]}.")
    return {"type": type, "id": record.doc["id"], "name": record.doc["name"]}


def _read_tags(body: Mapping[str, Any], minimum: int = 0) -> list[str]:
    tags = body.get("tags") or []
    if len(tags) < minimum or not all(tag.strip() for tag in tags):
        raise bad_request("tags must be strings and must not be blank.")
    return list(tags)


def _get_tags(call: OperationCall, ref: Doc) -> list[str]:
    record = call.records.get("tagged_objects", f"{ref['type']}/{ref['id']}")
    return [] if record is None else list(record.doc["tags"])


def _save_tags(call: OperationCall, ref: Doc, tags: Iterable[str]) -> None:
    id, unique_tags = f"{ref['type']}/{ref['id']}", list(dict.fromkeys(tags))
    call.records.remove("tagged_objects", id)
    if unique_tags:
        call.records.add("tagged_objects", [Record({"id": id, "objectRef": ref, "tags": unique_tags})])
    _create_missing_tags(call, unique_tags)


def _create_missing_tags(call: OperationCall, tags: Iterable[str]) -> None:
    """Create the tags that do not exist."""
    names = {str(tag.doc["name"]).casefold() for tag in call.records.all("tags")}
    now = stamp(call.now)
    records = [
        Record({"id": str(uuid.uuid4()), "name": tag, "created": now, "modified": now, "tagCategoryRefs": []})
        for tag in tags
        if tag.casefold() not in names
    ]
    call.records.add("tags", records)


HANDLERS: Final[Mapping[str, Handler]] = {
    "listTaggedObjects": list_tagged,
    "listTaggedObjectsByType": list_tagged,
    "getTaggedObject": get_tagged,
    "setTagToObject": set_tags,
    "putTaggedObject": replace_tags,
    "deleteTaggedObject": delete_tags,
    "setTagsToManyObjects": add_to_many,
    "deleteTagsToManyObject": remove_from_many,
}
