"""What access can be asked for and held: roles, access profiles and entitlements, each as its own document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.store.database import Records

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
    return records.memoize(
        f"access items {type}", lambda: {record.doc["id"]: record.doc for record in records.all(TYPES[type])}
    )


def item(records: Records, type: str, id: str) -> Doc | None:
    """The thing of a type with an id, or None."""
    return items(records, type).get(id)


def owner_of(doc: Mapping[str, Any]) -> Doc | None:
    """Who owns a thing, as others refer to an identity."""
    owner = doc.get("owner")
    return owner if isinstance(owner, dict) and owner.get("id") else None
