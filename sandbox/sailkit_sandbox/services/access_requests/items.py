"""Access items: roles, access profiles and entitlements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.store.database import Records

Doc = dict[str, Any]
KINDS_BY_TYPE: Final[Mapping[str, str]] = {
    "ROLE": "roles",
    "ACCESS_PROFILE": "access_profiles",
    "ENTITLEMENT": "entitlements",
}


def load_items(records: Records, type: str) -> Mapping[str, Doc]:
    """Return the documents of all access items of a type, by id.

    Args:
        records: the tenant's records.
        type: "ROLE", "ACCESS_PROFILE" or "ENTITLEMENT".
    """
    return records.memoize(
        f"access items {type}", lambda: {record.doc["id"]: record.doc for record in records.all(KINDS_BY_TYPE[type])}
    )


def find_item(records: Records, type: str, id: str) -> Doc | None:
    """Return the document of an access item, or None."""
    return load_items(records, type).get(id)


def get_owner(doc: Mapping[str, Any]) -> Doc | None:
    """Return the reference to the owner of an object, or None."""
    owner = doc.get("owner")
    return owner if isinstance(owner, dict) and owner.get("id") else None
