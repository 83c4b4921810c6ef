"""Records of kept objects, for handlers that read and change the objects of collections and settings."""

from __future__ import annotations

from typing import Any, Final

from sailkit_sandbox.base.api_errors import not_found
from sailkit_sandbox.store.database import Record, Records

KIND: Final = "kept_objects"


def find_kept(records: Records, collection: str, key: str = "") -> dict[str, Any] | None:
    """Return the object of a kept collection, or None.

    Args:
        records: the tenant's records.
        collection: the path of the collection or setting, with the ids of the objects that it belongs to.
        key: the key of the object; "" for a setting.
    """
    record = records.get(KIND, f"{collection}|{key}")
    return None if record is None else record.doc["value"]


def require_kept(records: Records, collection: str, key: str, label: str) -> dict[str, Any]:
    """Return the object of a kept collection.

    Raises:
        HttpError: 404, for an unknown key.
    """
    value = find_kept(records, collection, key)
    if value is None:
        raise not_found(label, key)
    return value


def list_kept(records: Records, collection: str) -> list[dict[str, Any]]:
    """Return the objects of a kept collection."""
    return [record.doc["value"] for record in records.find(KIND, "collection", collection)]


def save_kept(records: Records, collection: str, key: str, value: dict[str, Any]) -> None:
    """Add an object to a kept collection, or change it. It is no example any more."""
    id = f"{collection}|{key}"
    record = records.get(KIND, id)
    if record is None:
        records.add(KIND, [Record({"id": id, "value": value}, {"collection": collection})])
        return
    facts = {name: fact for name, fact in record.facts.items() if name != "example"}
    records.save(KIND, Record({**record.doc, "value": value}, facts))
