"""Tables of the values of fields, which the database filters and sorts records by.

They are temporary, made when a field is first used, and follow the changes of the records.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.garbage import pause_collection

from .encoding import encode_sort_key, split_value
from .selection import Record

ReadRecords: TypeAlias = Callable[[str], Iterator[tuple[int, Record]]]
MakeRow: TypeAlias = Callable[[Record], Mapping[str, Any]]
_BATCH_SIZE: Final = 1000
_EVENTS: Final = {"INSERT": "NEW", "UPDATE": "NEW", "DELETE": "OLD"}
_COLUMNS: Final = {
    # Every record has a row, and its place in the order of this field.
    "keys": "(seq INTEGER PRIMARY KEY, absent INTEGER NOT NULL, key, id TEXT NOT NULL)",
    # Every value has a row; a list has several, or none, whose items are numbered from 1.
    "values": "(seq INTEGER, item INTEGER, flag, number, time, text, PRIMARY KEY (seq, item)) WITHOUT ROWID",
}


@attrs.frozen
class FieldTable:
    """A table of a field.

    Args:
        field: the name of the field.
        purpose: "keys" for sorters and missing values, "values" for comparisons.
    """

    field: str
    purpose: str

    def build_rows(self, seq: int, row: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
        """Return the table's rows of a record.

        Raises:
            OverflowError: for an integer that the database does not have.
        """
        value = row.get(self.field)
        if self.purpose == "keys":
            yield seq, value is None, encode_sort_key(value), str(row.get("id"))
        else:
            first = int(isinstance(value, (list, tuple)))
            for item, parts in enumerate(split_value(value), first):
                yield seq, item, *parts


class FieldTables:
    """The tables of the fields of one kind of records in one operation.

    Args:
        connection: the database connection.
        kind: the kind of record.
        number: distinguishes these tables from those of other operations.
        read: reads the records that meet a clause of SQL, with their numbers.
    """

    def __init__(self, connection: sqlite3.Connection, kind: str, number: int, read: ReadRecords) -> None:
        self._connection = connection
        self._kind = kind
        self._number = number
        self._read = read
        self._log = f"changed_{kind}_{number}"
        self._is_watching = False
        self._is_suitable = True
        self._names: dict[FieldTable, str] = {}
        self._count = 0

    def prepare(self, needed: Iterable[FieldTable], make_row: MakeRow) -> Mapping[FieldTable, str]:
        """Make the tables that are missing, and update the others.

        Returns:
            The names of the tables.

        Raises:
            OverflowError: for records with an integer that the database does not have.
        """
        try:
            if not self._is_suitable:
                raise OverflowError
            self._watch()
            self._update(make_row)
            new_tables = [table for table in dict.fromkeys(needed) if table not in self._names]
            if new_tables:
                names = {table: self._create(table) for table in new_tables}
                with pause_collection():
                    self._fill(names, make_row, "")
                self._names |= names
        except OverflowError:  # the tables are incomplete now
            self._is_suitable = False
            self._names.clear()
            raise
        return self._names

    def add_index(self, name: str, columns: str) -> None:
        """Add an index to a table, unless it exists."""
        index = f"{name}_{columns.replace(', ', '_').replace(' ', '_')}"
        self._connection.execute(f"CREATE INDEX IF NOT EXISTS temp.{index} ON {name} ({columns})")

    def has_only_plain_values(self, name: str) -> bool:
        """Return whether a table of values has neither items of lists nor points in time."""
        self._connection.execute(f"CREATE INDEX IF NOT EXISTS temp.{name}_lists ON {name} (item) WHERE item > 0")
        self.add_index(name, "time")
        conditions = ("item > 0", "time IS NOT NULL")
        queries = (f"SELECT 1 FROM {name} WHERE {condition} LIMIT 1" for condition in conditions)
        return all(self._connection.execute(query).fetchone() is None for query in queries)

    def forget_missing(self) -> None:
        """Forget the tables that a rollback has removed."""
        existing = {name for (name,) in self._connection.execute("SELECT name FROM temp.sqlite_master")}
        self._is_watching = self._log in existing
        self._names = {table: name for table, name in self._names.items() if name in existing}

    def _watch(self) -> None:
        """Log the numbers of changed records: the database discards the log of a rollback."""
        if self._is_watching:
            return
        self._connection.execute(f"CREATE TEMP TABLE {self._log} (seq INTEGER PRIMARY KEY)")
        for event, row in _EVENTS.items():
            self._connection.execute(
                f"CREATE TEMP TRIGGER {self._log}_{event} AFTER {event} ON main.{self._kind} "
                f"BEGIN INSERT OR IGNORE INTO {self._log} VALUES ({row}.seq); END"
            )
        self._is_watching = True

    def _create(self, table: FieldTable) -> str:
        self._count += 1
        name = f"{table.purpose}_{self._number}_{self._count}"
        self._connection.execute(f"CREATE TEMP TABLE {name} {_COLUMNS[table.purpose]}")
        return name

    def _update(self, make_row: MakeRow) -> None:
        if self._connection.execute(f"SELECT 1 FROM {self._log}").fetchone() is None:
            return
        changed = f"WHERE seq IN (SELECT seq FROM {self._log})"
        for name in self._names.values():
            self._connection.execute(f"DELETE FROM {name} {changed}")
        self._fill(self._names, make_row, changed)
        self._connection.execute(f"DELETE FROM {self._log}")

    def _fill(self, names: Mapping[FieldTable, str], make_row: MakeRow, clause: str) -> None:
        records = self._read(clause)
        while batch := [(seq, make_row(record)) for seq, record in islice(records, _BATCH_SIZE)]:
            for table, name in names.items():
                rows = [row for seq, values in batch for row in table.build_rows(seq, values)]
                if rows:
                    marks = ", ".join("?" * len(rows[0]))
                    self._connection.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
