"""The tenant's records in SQLite: JSON documents with a few indexed columns, one transaction at a time."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

import attrs

from sailkit_core.json_text import loads
from sailkit_sandbox.base.json_text import dumps, dumps_finite

from . import files, filters
from .document_table import DocumentTable
from .field_tables import FieldTables
from .kinds import KINDS, build_index, get_expression
from .queries import Query, is_by_column
from .selection import Record, Selection
from .sorters import sort

__all__ = ["Change", "Record", "Records", "Selection", "Store"]

T = TypeVar("T")

_MOST_CACHED: Final = 32


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


@attrs.frozen
class Derived:
    """What is derived from the records.

    Args:
        cache: values that `Records.memoize` made, valid until the next write: the next page has the same query.
        views: values that `Records.refresh_view` made, valid until a rollback of their last update.
        fields: the tables of fields, by kind of record and operation.
        indexes: the names of the indexes that exist.
    """

    cache: dict[str, Any] = attrs.field(factory=dict)
    views: dict[str, Any] = attrs.field(factory=dict)
    fields: dict[tuple[str, str], FieldTables] = attrs.field(factory=dict)
    indexes: set[str] = attrs.field(factory=set)

    def roll_back(self, updated_views: Iterable[str]) -> None:
        """Discard what a rollback of the records invalidates."""
        self.cache.clear()
        self.indexes.clear()
        for key in updated_views:
            self.views.pop(key, None)
        for tables in self.fields.values():
            tables.forget_missing()


class Store:
    """A database with one connection and one transaction at a time.

    Args:
        database: the path of a file, or ":memory:". A file is locked until `close`.

    Raises:
        sqlite3.Error: for a file that cannot be used; the message says why.
    """

    def __init__(self, database: str) -> None:
        self._lock = threading.Lock()
        self._connection = files.connect(database)
        self._derived = Derived()

    def close(self) -> None:
        """Close the database after the transaction in progress."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def transaction(self) -> Iterator[Records]:
        """Run a transaction. An exception rolls it back."""
        with self._lock:
            records = Records(self._connection, self._derived)
            self._connection.execute("BEGIN")
            try:
                yield records
                self._connection.execute("COMMIT")
            except BaseException:
                self._connection.rollback()
                records.discard_derived()
                raise


class Records:
    """The records within a transaction.

    Args:
        connection: the database connection.
        derived: what is derived from the records.
    """

    def __init__(self, connection: sqlite3.Connection, derived: Derived) -> None:
        self._connection = connection
        self._derived = derived
        self._cache = derived.cache
        self._updated_views: set[str] = set()
        self._writes = connection.total_changes

    def discard_derived(self) -> None:
        """Discard what is derived from the records after a rollback, unless the transaction only read."""
        if self._connection.total_changes != self._writes:
            self._derived.roll_back(self._updated_views)

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
        view: T | None = self._derived.views.get(key)
        if view is None:
            self._watch(key, watched)
        changes = {Change(*row) for row in self._connection.execute(f"SELECT kind, name, value FROM changes_{key}")}
        if view is None or changes:
            self._connection.execute(f"DELETE FROM changes_{key}")
            self._updated_views.add(key)
            self._derived.views[key] = view = make(view, changes)
        return view

    def _watch(self, key: str, watched: Iterable[tuple[str, str]]) -> None:
        """Create triggers that log changes: the database knows old values, and discards the log of a rollback."""
        table = f"changes_{key}"
        columns = "kind TEXT, name TEXT, value TEXT"
        self._connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} ({columns}, UNIQUE (kind, name, value))")
        for kind, column in watched:
            for event, rows in (("INSERT", ("NEW",)), ("UPDATE", ("OLD", "NEW")), ("DELETE", ("OLD",))):
                statements = "".join(
                    f"INSERT OR IGNORE INTO {table} SELECT '{kind}', '{column}', {value} WHERE {value} IS NOT NULL; "
                    for value in (get_expression(kind, column, f"{row}.") for row in rows)
                )
                self._connection.execute(
                    f"CREATE TEMP TRIGGER IF NOT EXISTS {table}_{kind}_{column}_{event} "
                    f"AFTER {event} ON main.{kind} BEGIN {statements} END"
                )

    def create_tables(self) -> bool:
        """Create the tables that are missing. Returns whether the database had no tenant."""
        indexes = dict(build_index(kind, column) for kind, columns in KINDS.items() for column in columns)
        return files.create_tables(self._connection, KINDS, indexes)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Run a part of the transaction. An exception rolls back this part alone."""
        self._connection.execute("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK TO attempt")
            self._derived.roll_back(self._updated_views)
            raise
        finally:
            self._connection.execute("RELEASE attempt")

    def add(self, kind: str, records: Iterable[Record], *, first: bool = False) -> None:
        """Add records, in this order. With `first`, each becomes the first record."""
        rows = (
            (record.doc["id"], dumps_finite(record.doc), dumps_finite(record.facts) if record.facts else "{}")
            for record in records
        )
        seq = f"(SELECT MIN(seq) - 1 FROM {kind})" if first else "NULL"
        self._connection.executemany(f"INSERT INTO {kind} (seq, id, doc, facts) VALUES ({seq}, ?, ?, ?)", rows)
        self._cache.clear()

    def save(self, kind: str, record: Record) -> None:
        """Update a record."""
        row = (dumps_finite(record.doc), dumps_finite(record.facts), record.doc["id"])
        self._connection.execute(f"UPDATE {kind} SET doc = ?, facts = ? WHERE id = ?", row)
        self._cache.clear()

    def remove(self, kind: str, id: str) -> None:
        """Remove a record."""
        self._connection.execute(f"DELETE FROM {kind} WHERE id = ?", (id,))
        self._cache.clear()

    def remove_all(self, kind: str, column: str, value: Any) -> None:
        """Remove the records with a value in a column."""
        self._connection.execute(f"DELETE FROM {kind} WHERE {self._index(kind, column)} = ?", (value,))
        self._cache.clear()

    def get(self, kind: str, id: str) -> Record | None:
        """Return the record with an id, or None."""
        return next(self._read(kind, "WHERE id = ?", (id,)), None)

    def find(self, kind: str, column: str, value: Any) -> list[Record]:
        """Return the records with a value in a column, in the order of creation."""
        return list(self._read(kind, f"WHERE {self._index(kind, column)} = ? ORDER BY seq", (value,)))

    def find_any(self, kind: str, column: str, values: Collection[Any]) -> list[Record]:
        """Return the records with any of some values in a column, in the order of creation."""
        allowed = "IN (SELECT value FROM json_each(?))"
        clause = f"WHERE {self._index(kind, column)} {allowed} ORDER BY seq"
        return list(self._read(kind, clause, (dumps(list(values)),)))

    def make_document_table(self, name: str) -> DocumentTable:
        """Make a table of documents that are derived from the records; it replaces one with the same name."""
        return DocumentTable(self._connection, name)

    def select_up_to(self, kind: str, column: str, most: float) -> list[Record]:
        """Return the records with a number in a column that is not more than `most`, the smallest first."""
        expression = self._index(kind, column)
        least = self.memoize(f"least {kind} {column}", lambda: self._find_least(kind, expression))
        if least is None or least > most:
            return []
        return list(self._read(kind, f"WHERE {expression} <= ? ORDER BY {expression}, seq", (most,)))

    def _find_least(self, kind: str, expression: str) -> Any:
        query = f"SELECT {expression} FROM {kind} WHERE {expression} IS NOT NULL ORDER BY {expression} LIMIT 1"
        row = self._connection.execute(query).fetchone()
        return None if row is None else row[0]

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

    def page(self, selection: Selection, offset: int, limit: int, *, count: bool = True) -> tuple[list[bytes], int]:
        """Return a page of the selected records.

        Args:
            selection: the query.
            offset: the number of records to skip.
            limit: the largest number of records to return.
            count: whether to count all selected records.

        Returns:
            The documents as JSON text, and the number of all selected records, or 0 without `count`.
        """
        numbers, total = self._find_page(selection, offset, limit, count=count)
        query = f"SELECT CAST(doc AS BLOB) FROM ({self._select_page(selection.kind)})"
        return [doc for (doc,) in self._connection.execute(query, (dumps_finite(numbers),))], total

    def page_text(self, selection: Selection, offset: int, limit: int, *, count: bool = True) -> tuple[bytes, int]:
        """Return a page like `page`, as the JSON text of a list."""
        numbers, total = self._find_page(selection, offset, limit, count=count)
        query = f"SELECT CAST(group_concat(doc, ',') AS BLOB) FROM ({self._select_page(selection.kind)})"
        (text,) = self._connection.execute(query, (dumps_finite(numbers),)).fetchone()
        return b"[%b]" % (text or b""), total

    def _find_page(self, selection: Selection, offset: int, limit: int, *, count: bool) -> tuple[list[int], int]:
        selected = self._select(selection, None if count or offset else limit)
        return selected[offset : offset + limit], len(selected) if count else 0

    @staticmethod
    def _select_page(kind: str) -> str:
        # The items of json_each are in their order, and a cross join keeps it; sorting would copy all documents.
        return f"SELECT doc FROM json_each(?) page CROSS JOIN {kind} ON {kind}.seq = page.value"

    def _index(self, kind: str, column: str) -> str:
        """Create an index on first use, so that it does not delay the start, and return the SQL of the column."""
        if column in KINDS[kind]:
            name, text = build_index(kind, column)
            if name not in self._derived.indexes:
                self._connection.execute(text.replace("INDEX", "INDEX IF NOT EXISTS", 1))
                self._derived.indexes.add(name)
        return get_expression(kind, column)

    def _read(self, kind: str, clause: str, values: Iterable[Any]) -> Iterator[Record]:
        return (record for _, record in read_records(self._connection, kind, clause, values))

    def _select(self, selection: Selection, limit: int | None) -> list[int]:
        """Return the numbers of the selected records, or of the first ones."""
        parts = (selection.kind, selection.operation, selection.within, selection.filter, selection.sorters)
        whole = repr(parts)
        if limit is None or whole in self._cache:
            return self.memoize(whole, lambda: self._select_by(selection, None))
        return self.memoize(f"{limit} of {whole}", lambda: self._select_by(selection, limit))

    def _select_by(self, selection: Selection, limit: int | None) -> list[int]:
        if selection.indexed or not (selection.filter or selection.sorters):
            try:
                return Query.build(self._connection, selection, self._index, self._get_tables(selection)).run(limit)
            except OverflowError:
                pass
        return self._select_in_python(selection)

    def _get_tables(self, selection: Selection) -> FieldTables:
        kind, tables = selection.kind, self._derived.fields
        key = kind, selection.operation
        if key not in tables:
            connection = self._connection
            tables[key] = FieldTables(
                connection, kind, len(tables), lambda clause: read_records(connection, kind, clause)
            )
        return tables[key]

    def _select_in_python(self, selection: Selection) -> list[int]:
        clauses: list[str] = []
        values: list[Any] = []
        terms = selection.filter.terms if isinstance(selection.filter, filters.And) else (selection.filter,)
        for term in terms:
            if isinstance(term, filters.Comparison) and is_by_column(term, selection.columns):
                column = selection.columns[term.field]
                clauses.append(f"{self._index(selection.kind, column)} IN (SELECT value FROM json_each(?))")
                values.append(dumps(term.values))
        if selection.within is not None:  # one parameter, because SQLite limits their number
            column, allowed = selection.within
            clauses.append(f"{self._index(selection.kind, column)} IN (SELECT value FROM json_each(?))")
            values.append(dumps(allowed))
        where = f"WHERE {' AND '.join(clauses)}" if clauses else ""
        records = read_records(self._connection, selection.kind, f"{where} ORDER BY seq", values)
        rows = ((seq, selection.row(record)) for seq, record in records)
        matches = [item for item in rows if selection.filter is None or filters.evaluate(selection.filter, item[1])]
        if selection.sorters:
            matches = sort(matches, selection.sorters, lambda item: item[1])
        return [seq for seq, _ in matches]


def read_records(
    connection: sqlite3.Connection, kind: str, clause: str, values: Iterable[Any] = ()
) -> Iterator[tuple[int, Record]]:
    """Return the records that meet a clause of SQL, with their numbers."""
    query = f"SELECT seq, CAST(doc AS BLOB), CAST(facts AS BLOB) FROM {kind} {clause}"
    rows = connection.execute(query, tuple(values))
    return ((seq, Record(loads(doc), loads(facts) if facts != b"{}" else {})) for seq, doc, facts in rows)
