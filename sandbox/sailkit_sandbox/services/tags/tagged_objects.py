"""Tagged objects: which tags the things of a tenant have."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Row
from sailkit_sandbox.store.database import KINDS, Record

# The types of things that can be tagged, each with the table that holds them, where the tenant has it.
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


def _shown(doc: Doc) -> Doc:
    return {"objectRef": doc["objectRef"], "tags": doc["tags"]}


def list_tagged(call: OperationCall) -> Response:
    """Answer the things that have tags, all or those of the type in the path."""
    within = ("type", _type(call.ids[0])) if call.ids else None
    selected = paging.selection(call, "tagged_objects", _row, columns={"objectRef.type": "type"}, within=within)
    return paging.listed(call, selected, paging.reshaped(_shown))


def get_tagged(call: OperationCall) -> Response:
    """Answer the tags of a thing."""
    return Response.of(_shown(_found(call).doc))


def set_tags(call: OperationCall) -> Response:
    """Add tags to a thing; those that it has already stay."""
    body = bodies.properties(call.body)
    ref = _reference(call, body.get("objectRef"))
    _write(call, ref, [*_tags_of(call, ref), *_tags(body, least=1)])
    return Response(201)


def replace_tags(call: OperationCall) -> Response:
    """Give a thing these tags in place of those that it has."""
    type, id = call.ids
    body = bodies.properties(call.body)
    ref = _reference(call, {"type": type, "id": id})
    given = body.get("objectRef")
    if given is not None and _reference(call, given) != ref:
        raise bad_request("objectRef must be the thing that the path names.")
    _write(call, ref, _tags(body))
    return Response.of({"objectRef": ref, "tags": _tags_of(call, ref)})


def delete_tags(call: OperationCall) -> Response:
    """Take all tags from a thing."""
    call.records.remove("tagged_objects", _found(call).doc["id"])
    return Response(204)


def add_to_many(call: OperationCall) -> Response:
    """Add tags to things; with APPEND, the default, none of them may have one of the tags already."""
    body = bodies.properties(call.body)
    refs, tags = _references(call, body), _tags(body, least=1)
    for ref in refs:
        twice = set(tags) & set(_tags_of(call, ref))
        if twice and body.get("operation") != "MERGE":
            raise bad_request(f"{ref['type']} {ref['id']} has the tag {min(twice)[:100]!r} already; MERGE allows that.")
    for ref in refs:
        _write(call, ref, [*_tags_of(call, ref), *tags])
    return Response.of([{"objectRefs": [ref], "tags": _tags_of(call, ref)} for ref in refs])


def remove_from_many(call: OperationCall) -> Response:
    """Take tags from things; those that they do not have are ignored."""
    body = bodies.properties(call.body)
    refs, tags = _references(call, body), _tags(body, least=1)
    for ref in refs:
        _write(call, ref, [tag for tag in _tags_of(call, ref) if tag not in tags])
    return Response(204)


def untag(call: OperationCall, tag: Record) -> None:
    """Take a tag from everything that has it, when it is deleted."""
    name = tag.doc["name"]
    for thing in list(call.records.all("tagged_objects")):
        if name in thing.doc["tags"]:
            _write(call, thing.doc["objectRef"], [each for each in thing.doc["tags"] if each != name])


def _found(call: OperationCall) -> Record:
    type, id = call.ids
    found = call.records.get("tagged_objects", f"{_type(type)}/{id}")
    if found is None:
        raise not_found(f"tagged {type}", id)
    return found


def _type(given: Any) -> str:
    if given not in _KINDS:
        raise bad_request(f"type must be one of {', '.join(_KINDS)}, not {str(given)[:50]!r}.")
    return str(given)


def _references(call: OperationCall, body: Mapping[str, Any]) -> list[Doc]:
    given = body.get("objectRefs")
    if not isinstance(given, list) or not given:
        raise bad_request("objectRefs must be a list of objects with type and id, and not empty.")
    found = [_reference(call, each) for each in given]
    return list({(ref["type"], ref["id"]): ref for ref in found}.values())


def _reference(call: OperationCall, given: Any) -> Doc:
    """What a body refers to, which must be there if the tenant has a table of its kind."""
    ref = given if isinstance(given, dict) else {}
    type, id = _type(ref.get("type")), ref.get("id")
    if not isinstance(id, str) or not id:
        raise bad_request("A tagged object must have an id, which is a text that is not empty.")
    if _KINDS[type] not in KINDS:
        return {"type": type, "id": id, "name": ref.get("name")}
    found = call.records.get(_KINDS[type], id)
    if found is None:
        raise bad_request(f"There is no {type} with id {id[:100]}.")
    return {"type": type, "id": found.doc["id"], "name": found.doc["name"]}


def _tags(body: Mapping[str, Any], least: int = 0) -> list[str]:
    found = body.get("tags") or []
    if len(found) < least or not all(tag.strip() for tag in found):
        raise bad_request("tags must be texts that are not empty.")
    return list(found)


def _tags_of(call: OperationCall, ref: Doc) -> list[str]:
    found = call.records.get("tagged_objects", f"{ref['type']}/{ref['id']}")
    return [] if found is None else list(found.doc["tags"])


def _write(call: OperationCall, ref: Doc, tags: Iterable[str]) -> None:
    id, kept = f"{ref['type']}/{ref['id']}", list(dict.fromkeys(tags))
    call.records.remove("tagged_objects", id)
    if kept:
        call.records.add("tagged_objects", [Record({"id": id, "objectRef": ref, "tags": kept})])
    _make_known(call, kept)


def _make_known(call: OperationCall, tags: Iterable[str]) -> None:
    """Whoever uses a tag makes it, if there is none of its name."""
    known = {str(tag.doc["name"]).casefold() for tag in call.records.all("tags")}
    now = stamp(call.now)
    made = [
        Record({"id": str(uuid.uuid4()), "name": tag, "created": now, "modified": now, "tagCategoryRefs": []})
        for tag in tags
        if tag.casefold() not in known
    ]
    call.records.add("tags", made)


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
