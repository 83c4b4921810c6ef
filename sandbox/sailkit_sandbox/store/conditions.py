"""SQL of filters: the same matches as `filters.evaluate`, by indexes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Final, TypeAlias

import attrs

from .encoding import encode_number, encode_time
from .filters import And, Comparison, Filter, Not, Or, Value, parse_time, to_bool, to_number

_OPERATORS: Final = {"eq": "=", "gt": ">", "ge": ">=", "lt": "<", "le": "<="}
_LAST_CHARACTER: Final = "\U0010ffff"
_AFTER_SURROGATES: Final = 0xE000
_SURROGATES: Final = range(0xD800, _AFTER_SURROGATES)
# Column of a table of values, the test of it in SQL, and the values of the test.
Test: TypeAlias = tuple[str, str, tuple[Any, ...]]


@attrs.frozen
class Sql:
    """A part of a statement.

    Args:
        text: the text, with a question mark for each value.
        values: the values.
    """

    text: str
    values: tuple[Any, ...] = ()


@attrs.frozen
class Members:
    """Records with a row in a table that passes any of some tests.

    Args:
        table: a table with the column `seq`, which is the record's.
        tests: the tests, each with the column that an index is needed of, or "".
    """

    table: str
    tests: Sequence[Test]

    @property
    def is_indexed(self) -> bool:
        """Whether indexes find the records."""
        return bool(self.tests) and all(column for column, _, _ in self.tests)

    def select(self, columns: str = "seq") -> Sql:
        """Select the records, each at least once."""
        if not self.tests:
            return Sql(f"SELECT {columns} FROM {self.table} WHERE FALSE")
        text = " UNION ALL ".join(f"SELECT {columns} FROM {self.table} WHERE {test}" for _, test, _ in self.tests)
        return Sql(text, tuple(value for _, _, values in self.tests for value in values))

    def contain(self) -> Sql:
        """Test whether `entry.seq` is among the records, for statements about most records."""
        members = self.select()
        return Sql(f"entry.seq IN ({members.text})", members.values)

    def probe(self) -> Sql:
        """Test whether `entry.seq` is among the records, for statements about few records."""
        text = " OR ".join(f"({test})" for _, test, _ in self.tests) or "FALSE"
        values = tuple(value for _, _, values in self.tests for value in values)
        return Sql(f"EXISTS (SELECT 1 FROM {self.table} WHERE seq = entry.seq AND ({text}))", values)


def build_condition(
    filter: Filter, find_members: Callable[[Comparison], Members], test_members: Callable[[Members], Sql]
) -> Sql:
    """Build the SQL of a filter.

    Args:
        filter: the filter.
        find_members: returns the records that match a comparison with one of the operators of `build_tests`, or
            those without a value for `isnull`.
        test_members: `Members.contain` or `Members.probe`.
    """

    def build(term: Filter) -> Sql:
        match term:
            case Not(inner):
                return _negate(build(inner))
            case And(terms):
                return join("AND", map(build, terms))
            case Or(terms):
                return join("OR", map(build, terms))
            case Comparison(field, "pr"):
                return _negate(build(Comparison(field, "isnull")))
            case Comparison(field, "ne", values):
                return _negate(build(Comparison(field, "eq", values)))
            case Comparison(field, "ca", values):
                return join("AND", (build(Comparison(field, "eq", (value,))) for value in values))
            case Comparison():
                return test_members(find_members(term))

    return build(filter)


def _negate(condition: Sql) -> Sql:
    return Sql(f"NOT ({condition.text})", condition.values)


def join(operator: str, terms: Iterable[Sql]) -> Sql:
    """Join conditions in a balanced tree, because SQLite limits the depth."""
    items = list(terms)
    if len(items) == 1:
        return items[0]
    middle = len(items) // 2
    left, right = join(operator, items[:middle]), join(operator, items[middle:])
    return Sql(f"({left.text}) {operator} ({right.text})", left.values + right.values)


def build_tests(comparison: Comparison) -> list[Test]:
    """Build the tests of a table of values: rows that pass any of them match.

    Raises:
        OverflowError: for an integer that the database does not have.
    """
    if comparison.operator == "in":
        return _test_membership(comparison)
    (value,) = comparison.values
    if comparison.operator == "co":
        return [("", "instr(text, ?) > 0", (value.casefold(),))] if isinstance(value, str) else []
    if comparison.operator == "sw":
        return [_test_prefix(value.casefold())] if isinstance(value, str) else []
    return list(_compare(_OPERATORS[comparison.operator], value))


def _compare(operator: str, value: Value) -> Iterable[Test]:
    if isinstance(value, datetime):
        yield "time", f"time {operator} ?", (encode_time(value),)
        return
    boolean = to_bool(value)
    if boolean is not None:
        yield "flag", f"flag {operator} ?", (int(boolean),)
    number = None if isinstance(value, bool) else to_number(value)
    if number is not None:
        yield "number", f"number {operator} ?", (encode_number(number),)
    if isinstance(value, str):
        yield from _compare_text(operator, value)


def _compare_text(operator: str, text: str) -> Iterable[Test]:
    time = parse_time(text)
    if time is None:
        yield "text", f"text {operator} ?", (text.casefold(),)
    else:
        yield "time", f"time {operator} ?", (encode_time(time),)
        yield "text", f"time IS NULL AND text {operator} ?", (text.casefold(),)


def _test_prefix(prefix: str) -> Test:
    """Test texts by a range, which an index finds."""
    if not prefix:
        return "text", "text IS NOT NULL", ()
    head = prefix.rstrip(_LAST_CHARACTER)
    if not head:
        return "text", "text >= ?", (prefix,)
    code = ord(head[-1]) + 1
    end = head[:-1] + chr(_AFTER_SURROGATES if code in _SURROGATES else code)
    return "text", "text >= ? AND text < ?", (prefix, end)


def _test_membership(comparison: Comparison) -> list[Test]:
    expected = comparison.value_set
    columns: dict[str, list[Any]] = {
        "flag": [int(value) for value in expected.booleans if value is not None],
        "number": [encode_number(value) for value in expected.numbers if value is not None],
        "time": [encode_time(value) for value in expected.times if value is not None],
        "text": list(expected.texts),
    }
    return [
        (column, f"{column} IN ({', '.join('?' * len(values))})", tuple(values))
        for column, values in columns.items()
        if values
    ]
