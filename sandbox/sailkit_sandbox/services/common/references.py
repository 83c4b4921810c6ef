"""References between things: that what they refer to exists, and carries the same name everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]

TYPES: Final[Mapping[str, str]] = {
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
# Which things of a tenant somebody owns, and how that is called.
OWNED: Final[Mapping[str, str]] = {
    "sources": "SOURCE_OWNER",
    "roles": "ROLE_OWNER",
    "access_profiles": "ACCESS_PROFILE_OWNER",
    "workgroups": "GOVERNANCE_GROUP_OWNER",
    "nonemployee_sources": "SOURCE_OWNER",
}


def to(kind: str, doc: Mapping[str, Any]) -> Doc:
    """A thing as others refer to it.

    Args:
        kind: the table that holds it.
        doc: its document.
    """
    return {"type": TYPES[kind], "id": doc["id"], "name": doc["name"]}


def needed(records: Records, kind: str, id: str, what: str) -> Record:
    """The record that the path of a call names.

    Args:
        records: the tenant's records.
        kind: the table that holds it.
        id: its id.
        what: one of its kind, in words.

    Raises:
        HttpError: 404, where there is none.
    """
    found = records.get(kind, id)
    if found is None:
        raise not_found(what, id)
    return found


def one(records: Records, kind: str, given: Any, where: str) -> Record:
    """The record that a reference means.

    Args:
        records: the tenant's records.
        kind: the table that holds what it refers to.
        given: the reference, an object with an id.
        where: the property that holds it.

    Raises:
        HttpError: 400, where it is no reference, or refers to nothing.
    """
    id = given.get("id") if isinstance(given, dict) else None
    if not isinstance(id, str) or not id:
        raise bad_request(f"{where} must be an object with the id of a thing of type {TYPES[kind]}.")
    if given.get("type") not in (None, TYPES[kind]):
        raise bad_request(f"{where}.type must be {TYPES[kind]}.")
    found = records.get(kind, id)
    if found is None:
        raise bad_request(f"{where} refers to {id[:100]}, but there is nothing of type {TYPES[kind]} with this id.")
    return found


def checked(records: Records, kind: str, given: Any, where: str) -> Doc:
    """A reference with the name of what it refers to; raises as `one` does."""
    return to(kind, one(records, kind, given, where).doc)


def each_checked(records: Records, kind: str, given: Any, where: str) -> list[Doc]:
    """The references of a list, none for null; raises as `one` does, also for what is no list."""
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad_request(f"{where} must be a list.")
    return [checked(records, kind, item, f"{where}[{index}]") for index, item in enumerate(given)]


def known(records: Records, kind: str, ids: Iterable[str], where: str) -> list[Record]:
    """The records with these ids, each once.

    Raises:
        HttpError: 400, where there is none with one of them.
    """
    return [one(records, kind, {"id": id}, f"{where}[{index}]") for index, id in enumerate(dict.fromkeys(ids))]


def check_owner(records: Records, doc: Doc, *, needed: bool = True) -> None:
    """Refuse an owner that is nobody, and complete the reference to one that is somebody.

    Raises:
        HttpError: 400, as `one` does, and where there must be an owner but is none.
    """
    if doc.get("owner") is not None or needed:
        doc["owner"] = checked(records, "identities", doc.get("owner"), "owner")


def owned(records: Records, id: str) -> list[Doc]:
    """What an identity owns, as the service tells it: for each kind of ownership, the things."""
    found: dict[str, list[Doc]] = {}
    for kind, association in OWNED.items():
        for record in records.find(kind, "owner", id):
            found.setdefault(association, []).append({"identityEntity": to(kind, record.doc)})
    return [{"associationType": association, "entities": things} for association, things in found.items()]


def rename(records: Records, kinds: Iterable[str], target: Mapping[str, Any]) -> None:
    """Write the name of a thing wherever something refers to it.

    Args:
        records: the tenant's records.
        kinds: the tables that hold things which may refer to it.
        target: the reference, with the new name.
    """
    for kind in kinds:
        for record in list(records.all(kind)):
            if _renamed(record.doc, target):
                records.save(kind, record)


def _renamed(value: Any, target: Mapping[str, Any]) -> bool:
    """Write a name into all references that a value has, and say whether one of them had another name."""
    if isinstance(value, list):
        return sum(_renamed(item, target) for item in value) > 0
    if not isinstance(value, dict):
        return False
    if value.get("id") == target["id"] and value.get("type") == target["type"] and "name" in value:
        changed = bool(value["name"] != target["name"])
        value["name"] = target["name"]
        return changed
    return sum(_renamed(item, target) for item in value.values()) > 0
