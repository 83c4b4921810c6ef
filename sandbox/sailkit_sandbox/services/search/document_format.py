"""Format of search documents: properties that several kinds of documents share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Doc = dict[str, Any]
TYPES: Final[Mapping[str, str]] = {
    "identities": "identity",
    "accessprofiles": "accessprofile",
    "roles": "role",
    "entitlements": "entitlement",
    "events": "event",
    "accountactivities": "accountactivity",
}
# Words of the properties of every document that a word without a field is not compared with.
FRAME_WORDS: Final = frozenset((*TYPES.values(), "sandbox"))


def build_document(index: str, doc: Doc) -> Doc:
    """Build a document of an index with the properties of its type."""
    kind = TYPES[index]
    frame = {"_type": kind, "type": kind, "_version": "v2", "pod": "sandbox", "org": "sandbox"}
    return {**frame, **doc}


def build_reference(doc: Mapping[str, Any]) -> Doc:
    """Build a reference with id and name."""
    return {"id": doc["id"], "name": doc["name"]}


def build_displayed_reference(doc: Mapping[str, Any]) -> Doc:
    """Build a reference with id, name and display name."""
    return {**build_reference(doc), "displayName": doc.get("displayName") or doc["name"]}


def build_dated_reference(doc: Mapping[str, Any]) -> Doc:
    """Return the common properties of roles, access profiles and entitlements."""
    times = {name: doc[name] for name in ("created", "modified") if doc.get(name)}
    return {**build_reference(doc), **times, **({"synced": times["modified"]} if "modified" in times else {})}
