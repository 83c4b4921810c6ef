"""Rows that come and go while someone pages."""

from __future__ import annotations

import copy
from random import Random

from sailkit_sandbox.data.identities import new_id
from sailkit_sandbox.services.identities.identities import remove_identity
from sailkit_sandbox.store.database import KINDS, Record, Records, Store


def churn(store: Store, path: str, removed: int, inserted: int, random: Random) -> None:
    """Remove and insert rows of the table that a list answers; nothing happens where no table is of its name.

    Args:
        store: the tenant's records.
        path: the list's path below the version, such as "/identities".
        removed: how many rows to remove.
        inserted: how many to insert; each is like another row, and the first or the last.
        random: where chance comes from.
    """
    kind = path.removeprefix("/").replace("-", "_")
    if kind not in KINDS:
        return
    with store.transaction() as records:
        for _ in range(removed):
            _remove(records, kind, random)
        for _ in range(inserted):
            _insert(records, kind, random)


def _remove(records: Records, kind: str, random: Random) -> None:
    record = _any(records, kind, random)
    if record is None or record.facts.get("protected"):
        return
    if kind == "identities":
        remove_identity(records, record)
    else:
        records.remove(kind, record.doc["id"])


def _insert(records: Records, kind: str, random: Random) -> None:
    model = _any(records, kind, random)
    if model is None:
        return
    doc = {**copy.deepcopy(model.doc), "id": new_id(random)}
    for name in ("name", "alias"):
        if isinstance(doc.get(name), str):
            doc[name] = f"{doc[name]} {doc['id'][:6]}"
    if "isManager" in doc:
        doc["isManager"] = False
    records.add(kind, [Record(doc, {**model.facts, "protected": False})], first=random.random() < 0.5)


def _any(records: Records, kind: str, random: Random) -> Record | None:
    count = records.count(kind)
    return records.nth(kind, random.randrange(count)) if count else None
