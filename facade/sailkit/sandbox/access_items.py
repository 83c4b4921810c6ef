"""What access can be asked for and held: roles, access profiles and entitlements, each as its own document."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from .store import KINDS, Records

Doc = dict[str, Any]
TYPES: Final[Mapping[str, str]] = {
    "ROLE": "roles",
    "ACCESS_PROFILE": "access_profiles",
    "ENTITLEMENT": "entitlements",
}


def items(records: Records, type: str) -> Mapping[str, Doc]:
    """All things of a type that access can be given to, by id.

    Args:
        records: the tenant's records.
        type: "ROLE", "ACCESS_PROFILE" or "ENTITLEMENT".
    """
    return records.remembered(f"access items {type}", lambda: {doc["id"]: doc for doc in _read(records, type)})


def item(records: Records, type: str, id: str) -> Doc | None:
    """The thing of a type with an id, or None."""
    return items(records, type).get(id)


def owner_of(doc: Mapping[str, Any]) -> Doc | None:
    """Who owns a thing, as others refer to an identity."""
    owner = doc.get("owner")
    return owner if isinstance(owner, dict) and owner.get("id") else None


def _read(records: Records, type: str) -> Iterator[Doc]:
    if TYPES[type] in KINDS:
        return (record.doc for record in records.every(TYPES[type]))
    return _entitlements(records) if type == "ENTITLEMENT" else _owned(records, type)


def _owned(records: Records, type: str) -> Iterator[Doc]:
    for thing in records.every("possessions"):
        if thing.doc["type"] == type:
            owner = records.get("identities", thing.facts["owner"])
            ref = {"type": "IDENTITY", "id": owner.doc["id"], "name": owner.doc["name"]} if owner else None
            yield {"id": thing.doc["id"], "name": thing.doc["name"], "owner": ref, "enabled": True, "requestable": True}


def _entitlements(records: Records) -> Iterator[Doc]:
    seen: set[str] = set()
    for account in records.every("accounts"):
        for value in account.doc["attributes"].get("memberOf", ()):
            id = hashlib.md5(f"{account.doc['sourceId']} {value}".encode(), usedforsecurity=False).hexdigest()
            if id not in seen:
                seen.add(id)
                source = {"type": "SOURCE", "id": account.doc["sourceId"], "name": account.doc["sourceName"]}
                name = value.partition(",")[0].removeprefix("CN=")
                yield {"id": id, "name": name, "attribute": "memberOf", "value": value, "source": source}
