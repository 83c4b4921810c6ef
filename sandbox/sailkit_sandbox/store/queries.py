"""SQL of selections: which records, in which order."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.json_text import dumps

from .conditions import Members, Sql, Test, build_condition, build_tests, join
from .encoding import encode_text_key
from .field_tables import FieldTable, FieldTables
from .filters import And, Comparison, Filter, find_comparisons, parse_bare_value
from .selection import Selection

AddIndex: TypeAlias = Callable[[str, str], str]
_MOST_COMPARISONS: Final = 200
_MOST_VALUES: Final = 30_000  # SQLite allows 32,766 in a statement
_ORDERED: Final = ("eq", "gt", "ge", "lt", "le", "sw")
_ROWS_PER_MEMBER: Final = 3  # the cost of a record that is found by its members, in rows of a scan


@attrs.frozen
class Query:
    """The SQL of a selection.

    Args:
        connection: the database connection.
        selection: the selection.
        add_index: adds an index to a column of a kind of records, and returns the SQL of the column.
        tables: the tables of fields.
        names: the names of these tables.
    """

    connection: sqlite3.Connection
    selection: Selection
    add_index: AddIndex
    tables: FieldTables
    names: Mapping[FieldTable, str]

    @classmethod
    def build(
        cls, connection: sqlite3.Connection, selection: Selection, add_index: AddIndex, tables: FieldTables
    ) -> Query:
        """Build the query, with the tables that it needs.

        Raises:
            OverflowError: for a selection that is too large for SQL, or an integer that the database does not have.
        """
        comparisons = [] if selection.filter is None else list(find_comparisons(selection.filter))
        number = sum(len(comparison.values) for comparison in comparisons)
        if len(comparisons) > _MOST_COMPARISONS or number > _MOST_VALUES:
            raise OverflowError
        needed = [FieldTable(sorter.field, "keys") for sorter in selection.sorters]
        for comparison in comparisons:
            if not is_by_column(comparison, selection.columns):
                purpose = "keys" if comparison.operator in ("pr", "isnull") else "values"
                needed.append(FieldTable(comparison.field, purpose))
        names = tables.prepare(needed, selection.row) if needed else {}
        return cls(connection, selection, add_index, tables, names)

    def run(self, limit: int | None) -> list[int]:
        """Return the numbers of the selected records in their order.

        Args:
            limit: the largest number of records. None: all.
        """
        terms, first = self._list_terms(), None
        conditions: list[Sql] = []
        if limit is not None:
            conditions = [part for term in terms for part in self._narrow_order(term)]
            most = limit if conditions else self._calculate_most_members(limit)
            first = next((term for term in terms if self._is_selective(term, most)), None)
        conditions += [
            self._build_condition(term, Members.contain if limit is None or term is first else Members.probe)
            for term in terms
        ]
        where = join("AND", conditions) if conditions else Sql("TRUE")
        origin, order = self._build_order()
        text = f"SELECT entry.seq FROM {origin} WHERE {where.text} ORDER BY {order} LIMIT ?"
        rows = self.connection.execute(text, (*where.values, -1 if limit is None else limit))
        return [seq for (seq,) in rows]

    def _list_terms(self) -> list[Filter | Members]:
        """Return the conditions that all selected records meet."""
        filter, within = self.selection.filter, self.selection.within
        terms: list[Filter | Members] = [*filter.terms] if isinstance(filter, And) else [filter] if filter else []
        if within is not None:
            column, values = within
            # One value of the statement, because SQLite limits their number.
            terms.append(self._find_by_column(column, "(SELECT value FROM json_each(?))", (dumps(values),)))
        return terms

    def _build_condition(self, term: Filter | Members, test_members: Callable[[Members], Sql]) -> Sql:
        if isinstance(term, Members):
            return test_members(term)
        return build_condition(term, self._find_members, test_members)

    def _find_members(self, comparison: Comparison) -> Members:
        field, values = comparison.field, comparison.values
        if is_by_column(comparison, self.selection.columns):
            return self._find_by_column(self.selection.columns[field], f"({', '.join('?' * len(values))})", values)
        if comparison.operator == "isnull":
            return self._add_indexes(FieldTable(field, "keys"), [("absent, key, id", "absent", ())])
        return self._add_indexes(FieldTable(field, "values"), build_tests(comparison))

    def _find_by_column(self, column: str, allowed: str, values: tuple[Any, ...]) -> Members:
        expression = self.add_index(self.selection.kind, column)
        return Members(self.selection.kind, [(column, f"{expression} IN {allowed}", values)])

    def _add_indexes(self, table: FieldTable, tests: list[Test]) -> Members:
        name = self.names[table]
        for column in filter(None, {column for column, _, _ in tests}):
            self.tables.add_index(name, column)
        return Members(name, tests)

    def _narrow_order(self, term: Filter | Members) -> Iterator[Sql]:
        """Yield a condition of the first sort key that a term about the same field implies."""
        sorters = self.selection.sorters
        if not isinstance(term, Comparison) or not sorters or sorters[0].field != term.field:
            return
        table = self.names.get(FieldTable(term.field, "values"))
        if table is None or term.operator not in _ORDERED or not self.tables.has_only_plain_values(table):
            return
        tests = build_tests(term)
        if len(tests) == 1 and tests[0][0] == "text":
            _, test, values = tests[0]
            yield Sql("entry.absent = 0")
            yield Sql(test.replace("text", "entry.key"), tuple(map(encode_text_key, values)))

    def _calculate_most_members(self, limit: int) -> int:
        """Return how many records it is faster to find by a term than to scan records in their order."""
        kind = self.selection.kind
        ends = f"SELECT (SELECT MAX(seq) FROM {kind}) - (SELECT MIN(seq) FROM {kind})"  # quick, by the primary key
        (total,) = self.connection.execute(ends).fetchone()
        return math.isqrt((total or 0) * limit // _ROWS_PER_MEMBER) + limit

    def _is_selective(self, term: Filter | Members, most: int) -> bool:
        """Return whether indexes find the records of a term, and these are not more than `most`."""
        if isinstance(term, Comparison) and term.operator not in ("pr", "ne", "ca"):
            term = self._find_members(term)
        if not isinstance(term, Members) or not term.is_indexed:
            return False
        members = term.select("1")
        text = f"SELECT COUNT(*) FROM ({members.text} LIMIT {most + 1})"
        (count,) = self.connection.execute(text, members.values).fetchone()
        return bool(count <= most)

    def _build_order(self) -> tuple[str, str]:
        """Return the tables of the query, the first of which gives the order if its records are scanned."""
        if not self.selection.sorters:
            return f"{self.selection.kind} entry", "entry.seq"
        origin, order = "", []
        for number, sorter in enumerate(self.selection.sorters):
            name, alias = self.names[FieldTable(sorter.field, "keys")], f"key_{number}" if number else "entry"
            origin += f" CROSS JOIN {name} {alias} USING (seq)" if number else f"{name} {alias}"
            order += [f"{alias}.absent", f"{alias}.key{' DESC' if sorter.descending else ''}"]
        first = self.selection.sorters[0]
        self.tables.add_index(
            self.names[FieldTable(first.field, "keys")], f"absent, key{' DESC' if first.descending else ''}, id"
        )
        return origin, ", ".join([*order, "entry.id"])


def is_by_column(comparison: Comparison, columns: Mapping[str, str]) -> bool:
    """Return whether a column of the records answers a comparison as the filter would."""
    if comparison.operator not in ("eq", "in") or comparison.field not in columns:
        return False
    # Columns compare other texts differently than filters.
    return all(
        isinstance(value, str) and value.isascii() and parse_bare_value(value) is None for value in comparison.values
    )
