"""References between objects: validation, and updates of names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]

REFERENCE_TYPES: Final[Mapping[str, str]] = {
    "workgroups": "GOVERNANCE_GROUP",
    "nonemployee_sources": "SOURCE",
    "identities": "IDENTITY",
    "sources": "SOURCE",
    "entitlements": "ENTITLEMENT",
    "access_profiles": "ACCESS_PROFILE",
    "roles": "ROLE",
    "dimensions": "DIMENSION",
    "source_schemas": "CONNECTOR_SCHEMA",
}
# Kinds of objects that have an owner, with the service's name for the ownership.
OWNERSHIP_TYPES: Final[Mapping[str, str]] = {
    "sources": "SOURCE_OWNER",
    "roles": "ROLE_OWNER",
    "access_profiles": "ACCESS_PROFILE_OWNER",
    "workgroups": "GOVERNANCE_GROUP_OWNER",
    "nonemployee_sources": "SOURCE_OWNER",
}


def make_reference(kind: str, doc: Mapping[str, Any]) -> Doc:
    """Return a reference to an object.

    Args:
        kind: the kind of record.
        doc: the document of the object.
    """
    return {"type": REFERENCE_TYPES[kind], "id": doc["id"], "name": doc["name"]}


def require_record(records: Records, kind: str, id: str, label: str) -> Record:
    """Return the record with the id in the path.

    Args:
        records: the tenant's records.
        kind: the kind of record.
        id: the id.
        label: the name of the kind, for messages.

    Raises:
        HttpError: 404, for an unknown id.
    """
    record = records.get(kind, id)
    if record is None:
        raise not_found(label, id)
    return record


def resolve_reference(records: Records, kind: str, reference: Any, path: str) -> Record:
    """Return the record that a reference refers to.

    Args:
        records: the tenant's records.
        kind: the kind of record.
        reference: the reference, an object with an id.
        path: the path of the property, for messages.

    Raises:
        HttpError: 400, for a value that is not a reference, or an unknown object.
    """
    id = reference.get("id") if isinstance(reference, dict) else None
    if not isinstance(id, str) or not id:
        raise bad_request(f"{path} must be an object with the id of an object of type {REFERENCE_TYPES[kind]}.")
    if reference.get("type") not in (None, REFERENCE_TYPES[kind]):
        raise bad_request(f"{path}.type must be {REFERENCE_TYPES[kind]}.")
    record = records.get(kind, id)
    if record is None:
        raise bad_request(
            f"{path} refers to {id[:100]}, but there is no object of type {REFERENCE_TYPES[kind]} with this id."
        )
    return record


def complete_reference(records: Records, kind: str, reference: Any, path: str) -> Doc:
    """Return a reference with the name of its object. Raises HttpError like `resolve_reference`."""
    return make_reference(kind, resolve_reference(records, kind, reference, path).doc)


def complete_references(records: Records, kind: str, items: Any, path: str) -> list[Doc]:
    """Complete a list of references; null is an empty list. Raises HttpError like `resolve_reference`."""
    if items is None:
        return []
    if not isinstance(items, list):
        raise bad_request(f"{path} must be a list.")
    return [complete_reference(records, kind, item, f"{path}[{index}]") for index, item in enumerate(items)]


def resolve_ids(records: Records, kind: str, ids: Iterable[str], path: str) -> list[Record]:
    """Return the records with the given ids, without duplicates.

    Raises:
        HttpError: 400, for an unknown id.
    """
    return [
        resolve_reference(records, kind, {"id": id}, f"{path}[{index}]") for index, id in enumerate(dict.fromkeys(ids))
    ]


def complete_owner(records: Records, doc: Doc, *, required: bool = True) -> None:
    """Validate the owner of a document and complete the reference.

    Raises:
        HttpError: 400, for an invalid reference, and for a missing owner that is required.
    """
    if doc.get("owner") is not None or required:
        doc["owner"] = complete_reference(records, "identities", doc.get("owner"), "owner")


def find_ownerships(records: Records, id: str) -> list[Doc]:
    """Return the objects that an identity owns, grouped by the type of ownership, in the format of the service."""
    entities: dict[str, list[Doc]] = {}
    for kind, association in OWNERSHIP_TYPES.items():
        for record in records.find(kind, "owner", id):
            entities.setdefault(association, []).append({"identityEntity": make_reference(kind, record.doc)})
    return [{"associationType": association, "entities": objects} for association, objects in entities.items()]


def rename_references(records: Records, kinds: Iterable[str], target: Mapping[str, Any]) -> None:
    """Update the name in all references to an object.

    Args:
        records: the tenant's records.
        kinds: the kinds of records that may have references to the object.
        target: the reference with the new name.
    """
    for kind in kinds:
        for record in list(records.all(kind)):
            if _rename_in(record.doc, target):
                records.save(kind, record)


def _rename_in(value: Any, target: Mapping[str, Any]) -> bool:
    """Update the name in all references inside a value, and return whether any reference has changed."""
    if isinstance(value, list):
        return sum(_rename_in(item, target) for item in value) > 0
    if not isinstance(value, dict):
        return False
    if value.get("id") == target["id"] and value.get("type") == target["type"] and "name" in value:
        changed = bool(value["name"] != target["name"])
        value["name"] = target["name"]
        return changed
    return sum(_rename_in(item, target) for item in value.values()) > 0
