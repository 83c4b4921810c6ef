"""Removal and insertion of records while a client reads the pages of a list."""

from __future__ import annotations

import copy
from collections.abc import Callable
from random import Random
from typing import TypeAlias

from sailkit_sandbox.base.ids import new_id
from sailkit_sandbox.store.database import KINDS, Record, Records, Store

Remove: TypeAlias = Callable[[Records, str, Record], None]


def change_records(store: Store, remove: Remove, path: str, removed: int, inserted: int, random: Random) -> None:
    """Remove and insert records of the kind that an operation lists. Paths without a kind of records are ignored.

    Args:
        store: the tenant's records.
        remove: removes a record, and everything that belongs to it.
        path: the list's path without the version, such as "/identities".
        removed: the number of records to remove.
        inserted: the number of records to insert, as copies of other records, at the beginning or the end.
        random: the source of randomness.
    """
    kind = path.removeprefix("/").replace("-", "_")
    if kind not in KINDS:
        return
    with store.transaction() as records:
        for _ in range(removed):
            record = _choose(records, kind, random)
            if record is not None and not record.facts.get("protected"):
                remove(records, kind, record)
        for _ in range(inserted):
            _insert_copy(records, kind, random)


def _insert_copy(records: Records, kind: str, random: Random) -> None:
    original = _choose(records, kind, random)
    if original is None:
        return
    doc = {**copy.deepcopy(original.doc), "id": new_id(random)}
    for name in ("name", "alias"):
        if isinstance(doc.get(name), str):
            doc[name] = f"{doc[name]} {doc['id'][:6]}"
    if "isManager" in doc:
        doc["isManager"] = False
    records.add(kind, [Record(doc, {**original.facts, "protected": False})], first=random.random() < 0.5)


def _choose(records: Records, kind: str, random: Random) -> Record | None:
    count = records.count(kind)
    return records.nth(kind, random.randrange(count)) if count else None
