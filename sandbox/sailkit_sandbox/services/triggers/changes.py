"""Changes of records since the last call, whichever operation or task made them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, TypeAlias

import attrs

from sailkit_sandbox.store.database import Change, Records

Doc: TypeAlias = dict[str, Any]
# The document of a record before and after a change; None for a record that did not or does not exist.
DocumentChange: TypeAlias = tuple[Doc | None, Doc | None]


@attrs.define
class _Snapshot:
    """The documents of a kind of records by id, and their changes that have not been read."""

    docs: dict[str, Doc]
    changes: list[DocumentChange] = attrs.field(factory=list)


def read_changes(records: Records, kind: str) -> Iterator[DocumentChange]:
    """Return the changes of a kind of records since the last call; the first call returns none.

    Args:
        records: the tenant's records.
        kind: the kind of record.
    """

    def update(snapshot: _Snapshot | None, changes: Collection[Change]) -> _Snapshot:
        if snapshot is None:
            return _Snapshot({record.doc["id"]: record.doc for record in records.all(kind)})
        for id in sorted(change.value for change in changes):
            record = records.get(kind, id)
            before, after = snapshot.docs.pop(id, None), None if record is None else record.doc
            if after is not None:
                snapshot.docs[id] = after
            if before != after:
                snapshot.changes.append((before, after))
        return snapshot

    snapshot = records.refresh_view(f"changed_{kind}", ((kind, "id"),), update)
    while snapshot.changes:
        yield snapshot.changes.pop(0)
