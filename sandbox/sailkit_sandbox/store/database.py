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
# By kind of record: columns, and the expressions that generate them from the record, so that nothing is stored twice.
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
_LAYOUT: Final = zlib.crc32(json.dumps(KINDS).encode()) & 0x7FFFFFFF  # recognizes files of other versions
_MOST_CACHED: Final = 32
_MOST_VALUES: Final = 500


@attrs.frozen
class Record:
    """An object of the tenant.

    Args:
        doc: the object in responses; its `id` is the record's.
        facts: internal attributes, which responses do not contain.
    """

    doc: dict[str, Any]
    facts: dict[str, Any] = attrs.field(factory=dict)


@attrs.frozen
class Change:
    """The addition, change or removal of a record.

    Args:
        kind: the kind of record.
        column: a watched column.
        value: the value of the column before or after the change.
    """

    kind: str
    column: str
    value: str


@attrs.frozen(kw_only=True)
class Selection:
    """A query for records.

    Args:
        kind: the kind of record.
        row: returns the values of a record by the field names of filters and sorters.
        operation: the id of the operation; field names may have other values in other operations.
        within: a column and its allowed values, or None.
        filter: a filter, or None.
        sorters: the order. Default: the order of creation.
        columns: columns by the field names of filters, for quick `eq` and `in`.
    """

    kind: str
    row: Callable[[Record], Mapping[str, Any]]
    operation: str
    within: tuple[str, tuple[Any, ...]] | None = None
    filter: filters.Filter | None = None
    sorters: tuple[Sorter, ...] = ()
    columns: Mapping[str, str] = attrs.field(factory=dict)


class Store:
    """A database with one connection and one transaction at a time.

    Args:
        database: the path of a file, or ":memory:". A file is locked until `close`.
    """

    def __init__(self, database: str) -> None:
        self._lock = threading.Lock()
        self._database = database
        self._connection = sqlite3.connect(database, timeout=1, isolation_level=None, check_same_thread=False)
        self._cache: dict[str, Any] = {}
        self._views: dict[str, Any] = {}

    def configure(self) -> None:
        """Lock the file, and set fast writes, which may lose the last transactions in a power failure.

        Raises:
            sqlite3.DatabaseError: for a file that is not a database, or is open in another sandbox.
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
        """Close the database after the transaction in progress."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[Records]:
        """Run a transaction. An exception rolls it back."""
        with self._lock:
            self._connection.execute("BEGIN")
            try:
                yield Records(self._connection, self._cache, self._views)
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.rollback()
                self._cache.clear()
                self._views.clear()
                raise


class Records:
    """The records within a transaction.

    Args:
        connection: the database connection.
        cache: values that `memoize` made, valid until the next write: the next page has the same query.
        views: values that `refresh_view` made, valid until a rollback.
    """

    def __init__(self, connection: sqlite3.Connection, cache: dict[str, Any], views: dict[str, Any]) -> None:
        self._connection = connection
        self._cache = cache
        self._views = views

    def memoize(self, key: str, make: Callable[[], T]) -> T:
        """Return a value derived from the records, from a small cache until the next write.

        Args:
            key: the identity of the value, including everything except the records that it depends on.
            make: makes the value.
        """
        if key in self._cache:
            value: T = self._cache.pop(key)
        else:
            value = make()
            while len(self._cache) >= _MOST_CACHED:
                del self._cache[next(iter(self._cache))]
        self._cache[key] = value
        return value

    def refresh_view(
        self, key: str, watched: Iterable[tuple[str, str]], make: Callable[[T | None, Collection[Change]], T]
    ) -> T:
        """Return a view of the records, updated by the changes since the last call.

        Args:
            key: the identity of the view, one word.
            watched: the kinds of records in the view, each with the column that identifies its part of the view.
            make: makes the view from the previous one, or None, and from the changes.
        """
        view: T | None = self._views.get(key)
        if view is None:
            self._watch(key, watched)
        changes = {Change(*row) for row in self._connection.execute(f"SELECT kind, name, value FROM changes_{key}")}
        if view is None or changes:
            self._connection.execute(f"DELETE FROM changes_{key}")
            self._views[key] = view = make(view, changes)
        return view

    def _watch(self, key: str, watched: Iterable[tuple[str, str]]) -> None:
        """Create triggers that log changes: the database knows old values, and discards the log of a rollback."""
        table = f"changes_{key}"
        columns = "kind TEXT, name TEXT, value TEXT"
        self._connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} ({columns}, UNIQUE (kind, name, value))")
        for kind, column in watched:
            for event, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
                statements = "".join(
                    f"INSERT OR IGNORE INTO {table} SELECT '{kind}', '{column}', {row}.{column} "
                    f"WHERE {row}.{column} IS NOT NULL; "
                    for row in rows
                )
                self._connection.execute(
                    f"CREATE TEMP TRIGGER IF NOT EXISTS {table}_{kind}_{column}_{event} "
                    f"AFTER {event} ON main.{kind} BEGIN {statements} END"
                )

    def create_tables(self) -> bool:
        """Create the tables. Returns False for a database that has a tenant already.

        Raises:
            sqlite3.DatabaseError: for a database with other tables, or with a tenant of another version of sailkit.
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
            generated = "".join(
                f", {name} COLLATE NOCASE GENERATED ALWAYS AS ({expression})" for name, expression in columns.items()
            )
            self._connection.execute(
                f"CREATE TABLE {kind} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL COLLATE NOCASE UNIQUE, "
                f"doc TEXT NOT NULL, facts TEXT NOT NULL{generated})"
            )
        return True

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Run a part of the transaction. An exception rolls back this part alone."""
        self._connection.execute("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK TO attempt")
            self._cache.clear()
            self._views.clear()
            raise
        finally:
            self._connection.execute("RELEASE attempt")

    def add(self, kind: str, records: Iterable[Record], *, first: bool = False) -> None:
        """Add records, in this order. With `first`, each becomes the first record."""
        rows = (
            (record.doc["id"], dumps(record.doc), dumps(record.facts) if record.facts else "{}") for record in records
        )
        seq = f"(SELECT MIN(seq) - 1 FROM {kind})" if first else "NULL"
        self._connection.executemany(f"INSERT INTO {kind} (seq, id, doc, facts) VALUES ({seq}, ?, ?, ?)", rows)
        self._cache.clear()

    def save(self, kind: str, record: Record) -> None:
        """Update a record."""
        row = (dumps(record.doc), dumps(record.facts), record.doc["id"])
        self._connection.execute(f"UPDATE {kind} SET doc = ?, facts = ? WHERE id = ?", row)
        self._cache.clear()

    def remove(self, kind: str, id: str) -> None:
        """Remove a record."""
        self._connection.execute(f"DELETE FROM {kind} WHERE id = ?", (id,))
        self._cache.clear()

    def remove_all(self, kind: str, column: str, value: Any) -> None:
        """Remove the records with a value in a column."""
        self._index(kind, column)
        self._connection.execute(f"DELETE FROM {kind} WHERE {column} = ?", (value,))
        self._cache.clear()

    def get(self, kind: str, id: str) -> Record | None:
        """Return the record with an id, or None."""
        return next(self._read(kind, "WHERE id = ?", (id,)), None)

    def find(self, kind: str, column: str, value: Any) -> list[Record]:
        """Return the records with a value in a column, in the order of creation."""
        self._index(kind, column)
        return list(self._read(kind, f"WHERE {column} = ? ORDER BY seq", (value,)))

    def select_up_to(self, kind: str, column: str, most: float) -> list[Record]:
        """Return the records with a number in a column that is not more than `most`, the smallest first."""
        self._index(kind, column)
        return list(self._read(kind, f"WHERE {column} <= ? ORDER BY {column}, seq", (most,)))

    def all(self, kind: str) -> Iterator[Record]:
        """Return all records, in the order of creation."""
        return self._read(kind, "ORDER BY seq", ())

    def count(self, kind: str) -> int:
        """Return the number of records."""
        return int(self._connection.execute(f"SELECT COUNT(*) FROM {kind}").fetchone()[0])

    def nth(self, kind: str, number: int) -> Record | None:
        """Return the n-th record, from 0, in the order of creation, or None."""
        return next(self._read(kind, "ORDER BY seq LIMIT 1 OFFSET ?", (number,)), None)

    def first(self, kind: str) -> Record | None:
        """Return the oldest record, or None."""
        return self.nth(kind, 0)

    def page(self, selection: Selection, offset: int, limit: int) -> tuple[list[bytes], int]:
        """Return a page of the selected records.

        Args:
            selection: the query.
            offset: the number of records to skip.
            limit: the largest number of records to return.

        Returns:
            The documents as JSON text, and the number of all selected records.
        """
        selected = self._select_cached(selection)
        page = selected[offset : offset + limit]
        numbers = ",".join(map(str, page))
        query = f"SELECT seq, CAST(doc AS BLOB) FROM {selection.kind} WHERE seq IN ({numbers})"
        docs = dict(self._connection.execute(query))
        return [docs[seq] for seq in page], len(selected)

    def _index(self, kind: str, column: str) -> None:
        """Create an index on first use, so that it does not delay the start."""
        if column in KINDS[kind]:
            self._connection.execute(f"CREATE INDEX IF NOT EXISTS {kind}_{column} ON {kind} ({column})")

    def _read(self, kind: str, clause: str, values: Iterable[Any]) -> Iterator[Record]:
        rows = self._connection.execute(f"SELECT doc, facts FROM {kind} {clause}", tuple(values))
        return (Record(json.loads(doc), json.loads(facts)) for doc, facts in rows)

    def _select_cached(self, selection: Selection) -> list[int]:
        key = repr((selection.kind, selection.operation, selection.within, selection.filter, selection.sorters))
        return self.memoize(key, lambda: self._select(selection))

    def _select(self, selection: Selection) -> list[int]:
        by_column = _find_column_values(selection)
        for column in by_column:
            self._index(selection.kind, column)
        clauses = [f"{column} IN ({', '.join('?' for _ in allowed)})" for column, allowed in by_column.items()]
        values = [value for allowed in by_column.values() for value in allowed]
        if selection.within is not None:  # one parameter, because SQLite limits their number
            column, allowed = selection.within
            self._index(selection.kind, column)
            clauses.append(f"{column} IN (SELECT value FROM json_each(?))")
            values.append(dumps(allowed))
        where = f"WHERE {' AND '.join(clauses)}" if clauses else ""
        if selection.filter is None and not selection.sorters:
            query = f"SELECT seq FROM {selection.kind} {where} ORDER BY seq"
            return [seq for (seq,) in self._connection.execute(query, values)]
        query = f"SELECT seq, doc, facts FROM {selection.kind} {where} ORDER BY seq"
        rows = (
            (seq, selection.row(Record(json.loads(doc), json.loads(facts))))
            for seq, doc, facts in self._connection.execute(query, values)
        )
        matches = [item for item in rows if selection.filter is None or filters.evaluate(selection.filter, item[1])]
        if selection.sorters:
            matches = sort(matches, selection.sorters, lambda item: item[1])
        return [seq for seq, _ in matches]


def _find_column_values(selection: Selection) -> dict[str, tuple[Any, ...]]:
    """Return the values of columns that the filter requires, to exclude other records by an index."""
    values: dict[str, tuple[Any, ...]] = {}
    terms = selection.filter.terms if isinstance(selection.filter, filters.And) else (selection.filter,)
    for term in terms:
        if isinstance(term, filters.Comparison) and _is_indexable(term, selection.columns):
            values[selection.columns[term.field]] = term.values
    return values


def _is_indexable(term: filters.Comparison, columns: Mapping[str, str]) -> bool:
    if term.operator not in ("eq", "in") or term.field not in columns or len(term.values) > _MOST_VALUES:
        return False
    # Database and filters compare other texts differently.
    return all(
        isinstance(value, str) and value.isascii() and filters.parse_bare_value(value) is None for value in term.values
    )
