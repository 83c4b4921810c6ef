"""The tenant's records in SQLite: JSON documents with a few indexed columns, one transaction at a time."""

from __future__ import annotations

import json
import sqlite3
import threading
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, TypeVar

import attrs

from sailkit_sandbox.base.json_text import dumps

from . import filters
from .sorters import Sorter, sort

T = TypeVar("T")

_REMOVED: Final = "CAST(strftime('%s', json_extract(doc, '$.removeDate')) AS INTEGER)"
# Per kind of record, the columns to find records by, and what they are derived from: nothing is stored twice.
KINDS: Final[Mapping[str, Mapping[str, str]]] = {
    "identities": {
        "correlated": "json_extract(facts, '$.correlated')",
        "status": "json_extract(doc, '$.identityStatus')",
        "alias": "json_extract(doc, '$.alias')",
        "manager": "json_extract(doc, '$.managerRef.id')",
    },
    "accounts": {
        "identity": "json_extract(doc, '$.identityId')",
        "source": "json_extract(doc, '$.sourceId')",
    },
    "access_requests": {
        "phase": "json_extract(facts, '$.phase')",
        "request": "json_extract(doc, '$.accessRequestId')",
        "approval": "json_extract(doc, '$.approval.id')",
    },
    "grants": {"identity": "json_extract(facts, '$.identity')", "ends": _REMOVED},
    "events": {},
    "sources": {"owner": "json_extract(doc, '$.owner.id')"},
    "source_schemas": {"parent": "json_extract(facts, '$.parent')"},
    "provisioning_policies": {"parent": "json_extract(facts, '$.parent')"},
    "source_schedules": {"parent": "json_extract(facts, '$.parent')"},
    "entitlements": {
        "source": "json_extract(doc, '$.source.id')",
        "owner": "json_extract(doc, '$.owner.id')",
        "value": "json_extract(doc, '$.value')",
    },
    "access_profiles": {
        "source": "json_extract(doc, '$.source.id')",
        "owner": "json_extract(doc, '$.owner.id')",
    },
    "roles": {"owner": "json_extract(doc, '$.owner.id')"},
    "dimensions": {
        "parent": "json_extract(facts, '$.parent')",
        "owner": "json_extract(doc, '$.owner.id')",
    },
    "role_assignments": {
        "identity": "json_extract(facts, '$.identity')",
        "role": "json_extract(doc, '$.role.id')",
        "ends": _REMOVED,
    },
    "tags": {},
    "tasks": {"ends": "json_extract(facts, '$.ends')"},
    "synchronizations": {},
    "configurations": {},
    "nonemployee_approvals": {"parent": "json_extract(facts, '$.parent')"},
    "nonemployee_attributes": {"parent": "json_extract(facts, '$.parent')"},
    "nonemployee_records": {
        "parent": "json_extract(facts, '$.parent')",
        "source": "json_extract(doc, '$.sourceId')",
    },
    "nonemployee_requests": {"parent": "json_extract(facts, '$.parent')"},
    "nonemployee_sources": {
        "owner": "json_extract(doc, '$.owner.id')",
        "source": "json_extract(doc, '$.sourceId')",
    },
    "nonemployee_uploads": {"parent": "json_extract(facts, '$.parent')"},
    "personal_access_tokens": {"owner": "json_extract(facts, '$.parent')"},
    "segments": {},
    "tagged_objects": {
        "type": "json_extract(doc, '$.objectRef.type')",
        "object": "json_extract(doc, '$.objectRef.id')",
    },
    "transforms": {"name": "json_extract(doc, '$.name')"},
    "workflow_executions": {
        "workflow": "json_extract(doc, '$.workflowId')",
        "open": "json_extract(facts, '$.open')",
    },
    "workflows": {},
    "workgroups": {"owner": "json_extract(doc, '$.owner.id')"},
    "memberships": {
        "parent": "json_extract(facts, '$.parent')",
        "identity": "json_extract(facts, '$.identity')",
    },
}
_LAYOUT: Final = zlib.crc32(json.dumps(KINDS).encode()) & 0x7FFFFFFF  # tells files of other versions
_CACHED: Final = 32
_LISTED: Final = 500


@attrs.frozen
class Record:
    """One thing of the tenant.

    Args:
        doc: what the service answers for it; its `id` is the record's.
        facts: what the service knows of it and does not answer.
    """

    doc: dict[str, Any]
    facts: dict[str, Any] = attrs.field(factory=dict)


@attrs.frozen
class Change:
    """That a record was added, changed or removed.

    Args:
        kind: the kind of record.
        column: a column that was watched.
        value: what it was before, or is now.
    """

    kind: str
    column: str
    value: str


@attrs.frozen(kw_only=True)
class Selection:
    """Which records to list, and in which order.

    Args:
        kind: the kind of record.
        row: a record's values by the names that filters and sorters use.
        operation: the id of the operation that lists, because names can mean other values to another one.
        within: an indexed column and the values that it may have.
        filter: what the records must pass, or None.
        sorters: how to sort; none keeps the order in which the records were made.
        columns: the indexed columns of ids that filter fields stand for, which makes `eq` and `in` on them quick.
    """

    kind: str
    row: Callable[[Record], Mapping[str, Any]]
    operation: str
    within: tuple[str, tuple[Any, ...]] | None = None
    filter: filters.Filter | None = None
    sorters: tuple[Sorter, ...] = ()
    columns: Mapping[str, str] = attrs.field(factory=dict)


class Store:
    """A database with one connection, which one transaction at a time has for itself; a file is nobody else's then.

    Args:
        database: a path, or ":memory:".
    """

    def __init__(self, database: str) -> None:
        self._lock = threading.Lock()
        self._database = database
        self._connection = sqlite3.connect(database, timeout=1, isolation_level=None, check_same_thread=False)
        self._cache: dict[str, Any] = {}
        self._kept: dict[str, Any] = {}

    def configure(self) -> None:
        """Keep others from a file, and make writing to it quick, at the price of the last moments in a power failure.

        Raises:
            sqlite3.DatabaseError: where the file is no database, or another sandbox has it open.
        """
        self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            text = f"{self._database} is in use: stop the sandbox that has it open, or choose another file"
            raise sqlite3.OperationalError(text) from None
        self._connection.execute("PRAGMA synchronous = NORMAL")

    def close(self) -> None:
        """Close the database, once the transaction under way has ended."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[Records]:
        """Work with the records alone; what was changed stays if no exception leaves the block."""
        with self._lock:
            self._connection.execute("BEGIN")
            try:
                yield Records(self._connection, self._cache, self._kept)
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.rollback()
                self._cache.clear()
                self._kept.clear()
                raise


class Records:
    """The records, within a transaction.

    Args:
        connection: the database.
        cache: what was worked out, kept until something is written: the next page asks the same question.
        kept: what was worked out, kept until something that was written is taken back.
    """

    def __init__(self, connection: sqlite3.Connection, cache: dict[str, Any], kept: dict[str, Any]) -> None:
        self._connection = connection
        self._cache = cache
        self._kept = kept

    def memoize(self, key: str, make: Callable[[], T]) -> T:
        """What was made of the records under this key, made anew once something was written or many others asked.

        Args:
            key: says what it is, and all that it depends on beside the records.
            make: makes it.
        """
        if key in self._cache:
            found: T = self._cache.pop(key)
        else:
            found = make()
            while len(self._cache) >= _CACHED:
                del self._cache[next(iter(self._cache))]
        self._cache[key] = found
        return found

    def refresh_view(
        self, key: str, watched: Iterable[tuple[str, str]], make: Callable[[T | None, Collection[Change]], T]
    ) -> T:
        """What was made of the records under this key, renewed where something that matters was written since.

        Args:
            key: says what it is, a word.
            watched: the kinds of records that matter, each with the column that tells what has to be renewed.
            make: makes it of what it was before, None at first, and of the changes since then.
        """
        made: T | None = self._kept.get(key)
        if made is None:
            self._watch(key, watched)
        changes = {Change(*row) for row in self._connection.execute(f"SELECT kind, name, value FROM changes_{key}")}
        if made is None or changes:
            self._connection.execute(f"DELETE FROM changes_{key}")
            self._kept[key] = made = make(made, changes)
        return made

    def _watch(self, key: str, watched: Iterable[tuple[str, str]]) -> None:
        """Let the database note what changes: it knows what a record was before, and forgets what is taken back."""
        table = f"changes_{key}"
        columns = "kind TEXT, name TEXT, value TEXT"
        self._connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} ({columns}, UNIQUE (kind, name, value))")
        for kind, column in watched:
            for event, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
                notes = "".join(
                    f"INSERT OR IGNORE INTO {table} SELECT '{kind}', '{column}', {row}.{column} "
                    f"WHERE {row}.{column} IS NOT NULL; "
                    for row in rows
                )
                self._connection.execute(
                    f"CREATE TEMP TRIGGER IF NOT EXISTS {table}_{kind}_{column}_{event} "
                    f"AFTER {event} ON main.{kind} BEGIN {notes} END"
                )

    def create_tables(self) -> bool:
        """Make the tables; False where the database has a tenant already.

        Raises:
            sqlite3.DatabaseError: where it has other tables, or a tenant that another version of sailkit has made.
        """
        if self._connection.execute("SELECT 1 FROM sqlite_master").fetchone():
            (layout,) = self._connection.execute("PRAGMA user_version").fetchone()
            if layout != _LAYOUT:
                raise sqlite3.DatabaseError(
                    "it has tables that this version of sailkit did not make: choose another file"
                )
            return False
        self._connection.execute(f"PRAGMA user_version = {_LAYOUT}")
        for kind, columns in KINDS.items():
            derived = "".join(
                f", {name} COLLATE NOCASE GENERATED ALWAYS AS ({expression})" for name, expression in columns.items()
            )
            self._connection.execute(
                f"CREATE TABLE {kind} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL COLLATE NOCASE UNIQUE, "
                f"doc TEXT NOT NULL, facts TEXT NOT NULL{derived})"
            )
        return True

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Work of which nothing stays if an exception leaves the block; the transaction goes on."""
        self._connection.execute("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK TO attempt")
            self._cache.clear()
            self._kept.clear()
            raise
        finally:
            self._connection.execute("RELEASE attempt")

    def add(self, kind: str, records: Iterable[Record], *, first: bool = False) -> None:
        """Add records, in this order; with `first`, each before all others."""
        rows = (
            (record.doc["id"], dumps(record.doc), dumps(record.facts) if record.facts else "{}") for record in records
        )
        seq = f"(SELECT MIN(seq) - 1 FROM {kind})" if first else "NULL"
        self._connection.executemany(f"INSERT INTO {kind} (seq, id, doc, facts) VALUES ({seq}, ?, ?, ?)", rows)
        self._cache.clear()

    def save(self, kind: str, record: Record) -> None:
        """Write a record that is there already."""
        row = (dumps(record.doc), dumps(record.facts), record.doc["id"])
        self._connection.execute(f"UPDATE {kind} SET doc = ?, facts = ? WHERE id = ?", row)
        self._cache.clear()

    def remove(self, kind: str, id: str) -> None:
        """Remove a record."""
        self._connection.execute(f"DELETE FROM {kind} WHERE id = ?", (id,))
        self._cache.clear()

    def remove_all(self, kind: str, column: str, value: Any) -> None:
        """Remove the records that have this value in an indexed column."""
        self._index(kind, column)
        self._connection.execute(f"DELETE FROM {kind} WHERE {column} = ?", (value,))
        self._cache.clear()

    def get(self, kind: str, id: str) -> Record | None:
        """The record with this id, or None."""
        return next(self._read(kind, "WHERE id = ?", (id,)), None)

    def find(self, kind: str, column: str, value: Any) -> list[Record]:
        """The records that have this value in an indexed column, in the order in which they were made."""
        self._index(kind, column)
        return list(self._read(kind, f"WHERE {column} = ? ORDER BY seq", (value,)))

    def select_up_to(self, kind: str, column: str, most: float) -> list[Record]:
        """The records whose number in an indexed column is not more than this, the least first."""
        self._index(kind, column)
        return list(self._read(kind, f"WHERE {column} <= ? ORDER BY {column}, seq", (most,)))

    def all(self, kind: str) -> Iterator[Record]:
        """All records, in the order in which they were made."""
        return self._read(kind, "ORDER BY seq", ())

    def count(self, kind: str) -> int:
        """How many records there are."""
        return int(self._connection.execute(f"SELECT COUNT(*) FROM {kind}").fetchone()[0])

    def nth(self, kind: str, number: int) -> Record | None:
        """The record of this number, from 0, in the order in which they were made; None where there are fewer."""
        return next(self._read(kind, "ORDER BY seq LIMIT 1 OFFSET ?", (number,)), None)

    def first(self, kind: str) -> Record | None:
        """The record that was made first, or None."""
        return self.nth(kind, 0)

    def page(self, selection: Selection, offset: int, limit: int) -> tuple[list[bytes], int]:
        """A part of the records that are selected.

        Args:
            selection: which records, in which order.
            offset: how many to skip.
            limit: how many at most.

        Returns:
            Their documents as JSON, not read, and how many there are in all.
        """
        selected = self._selected(selection)
        wanted = selected[offset : offset + limit]
        numbers = ",".join(map(str, wanted))
        query = f"SELECT seq, CAST(doc AS BLOB) FROM {selection.kind} WHERE seq IN ({numbers})"
        docs = dict(self._connection.execute(query))
        return [docs[seq] for seq in wanted], len(selected)

    def _index(self, kind: str, column: str) -> None:
        """Make an index when it is first needed, which keeps it out of the time to start."""
        if column in KINDS[kind]:
            self._connection.execute(f"CREATE INDEX IF NOT EXISTS {kind}_{column} ON {kind} ({column})")

    def _read(self, kind: str, clause: str, values: Iterable[Any]) -> Iterator[Record]:
        rows = self._connection.execute(f"SELECT doc, facts FROM {kind} {clause}", tuple(values))
        return (Record(json.loads(doc), json.loads(facts)) for doc, facts in rows)

    def _selected(self, selection: Selection) -> list[int]:
        key = repr((selection.kind, selection.operation, selection.within, selection.filter, selection.sorters))
        return self.memoize(key, lambda: self._select(selection))

    def _select(self, selection: Selection) -> list[int]:
        by_column = _narrowed(selection)
        for column in by_column:
            self._index(selection.kind, column)
        clauses = [f"{column} IN ({', '.join('?' for _ in wanted)})" for column, wanted in by_column.items()]
        values = [value for wanted in by_column.values() for value in wanted]
        if selection.within is not None:  # one parameter, as there may be more values than parameters
            column, wanted = selection.within
            self._index(selection.kind, column)
            clauses.append(f"{column} IN (SELECT value FROM json_each(?))")
            values.append(dumps(wanted))
        where = f"WHERE {' AND '.join(clauses)}" if clauses else ""
        if selection.filter is None and not selection.sorters:
            query = f"SELECT seq FROM {selection.kind} {where} ORDER BY seq"
            return [seq for (seq,) in self._connection.execute(query, values)]
        query = f"SELECT seq, doc, facts FROM {selection.kind} {where} ORDER BY seq"
        rows = (
            (seq, selection.row(Record(json.loads(doc), json.loads(facts))))
            for seq, doc, facts in self._connection.execute(query, values)
        )
        passed = [item for item in rows if selection.filter is None or filters.evaluate(selection.filter, item[1])]
        if selection.sorters:
            passed = sort(passed, selection.sorters, lambda item: item[1])
        return [seq for seq, _ in passed]


def _narrowed(selection: Selection) -> dict[str, tuple[Any, ...]]:
    """Values that indexed columns must have, for leaving out records which cannot be selected."""
    found: dict[str, tuple[Any, ...]] = {}
    terms = selection.filter.terms if isinstance(selection.filter, filters.And) else (selection.filter,)
    for term in terms:
        if isinstance(term, filters.Comparison) and _quick(term, selection.columns):
            found[selection.columns[term.field]] = term.values
    return found


def _quick(term: filters.Comparison, columns: Mapping[str, str]) -> bool:
    if term.operator not in ("eq", "in") or term.field not in columns or len(term.values) > _LISTED:
        return False
    # Of other texts, the database and filters have different ideas which ones are equal.
    return all(isinstance(each, str) and each.isascii() and filters.bare_value(each) is None for each in term.values)
