"""Rows of the unruly service's lists: generated from a seed, filtered and sorted as the service compares."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from random import Random
from typing import Any

import attrs

__all__ = ["FilterError", "Row", "Table", "comparable", "make_table"]

Row = dict[str, Any]

NAMES = (
    "ann",
    "Ann",
    "ANN",
    "Bob",
    "bob",
    "Zoë",
    "a\tb",
    'say "x"',
    "back\\slash",
    "two\nlines",
    "né",
    "n'o",
    "a%b+c d",
)
INSTANTS = (
    ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00.000Z", "2024-01-01T01:00:00+01:00"),
    ("2024-03-01T12:00:00Z", "2024-03-01T12:00:00.000Z", "2024-03-01T10:00:00-02:00"),
    ("2024-03-01T12:00:00.250Z", "2024-03-01T13:00:00.250+01:00", "2024-03-01T12:00:00.250000Z"),
    ("2025-12-31T23:59:59Z", "2026-01-01T00:59:59+01:00", "2025-12-31T23:59:59.000Z"),
)
TYPES = ("AD", "ad", "Workday", "LDAP")
FIELDS = ("id", "name", "created", "modified", "type")
TOKENS = re.compile(r'\s*(?:(\(|\)|,)|"((?:[^"\\]|\\.)*)"|([^\s(),"]+))', re.DOTALL)


class FilterError(ValueError):
    """A filter or a sorter that the service refuses."""


def comparable(value: Any) -> Any:
    """A value as the service compares it: text without its case, dates by time."""
    if not isinstance(value, str):
        return value
    if re.match(r"\d{4}-\d\d-\d\dT", value):
        try:
            return datetime.fromisoformat(value).timestamp()
        except ValueError:
            pass
    return value.lower()


@attrs.define
class Table:
    """One list of the service.

    Args:
        rows: the rows in their natural order.
        hidden: ids that the service removes after it has cut a page.
        nulls_first: whether rows without a value of the sort field come first.
    """

    rows: list[Row]
    hidden: frozenset[str] = frozenset()
    nulls_first: bool = False

    def select(self, filters: str = "", sorters: str = "") -> list[Row]:
        """The rows of a filter in an order, the hidden ones among them.

        Raises:
            FilterError: for what the service does not understand.
        """
        keep = _Parser(filters).parse() if filters else None
        rows = [row for row in self.rows if keep is None or keep(row)]
        for sorter in reversed([part.strip() for part in sorters.split(",") if part.strip()]):
            field = sorter.lstrip("-")
            if field not in FIELDS:
                raise FilterError(f"unknown sorter {field}")
            rows = self._sort(rows, field, descending=sorter.startswith("-"))
        return rows

    def _sort(self, rows: list[Row], field: str, *, descending: bool) -> list[Row]:
        valued = [row for row in rows if row.get(field) is not None]
        missing = [row for row in rows if row.get(field) is None]
        valued.sort(key=lambda row: comparable(row[field]), reverse=descending)
        return missing + valued if self.nulls_first else valued + missing

    def visible(self, rows: list[Row]) -> list[Row]:
        """The rows without those that the service hides."""
        return [row for row in rows if row["id"] not in self.hidden]


def make_table(random: Random, size: int, *, nulls: bool = False, hidden: bool = False) -> Table:
    """A table of this many rows.

    Args:
        random: the source of everything in it.
        size: the number of rows.
        nulls: whether some rows lack name, date and type.
        hidden: whether some rows are hidden; never two neighbours, nor the first.
    """
    rows: list[Row] = []
    for _ in range(size):
        row: Row = {
            "id": f"{random.getrandbits(128):032x}",
            "name": random.choice(NAMES),
            "created": random.choice(random.choice(INSTANTS)),
            "modified": random.choice(random.choice(INSTANTS)),
            "type": random.choice(TYPES[: random.randint(1, len(TYPES))]),
        }
        if nulls and random.random() < 0.3:
            row |= {"name": None, "created": None, "type": None}
        rows.append(row)
    removed: set[str] = set()
    for before, row in pairwise(rows):
        if hidden and before["id"] not in removed and random.random() < 0.3:
            removed.add(row["id"])
    return Table(rows, frozenset(removed), nulls_first=random.random() < 0.5)


Condition = Callable[[Row], bool]


class _Parser:
    """The filter language: comparisons with `and`, `or`, `not` and parentheses."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, bool]] = []
        place = 0
        while place < len(text.rstrip()):
            match = TOKENS.match(text, place)
            if match is None:
                raise FilterError(f"unreadable filter {text!r}")
            quoted = match[2] is not None
            self._tokens.append(
                (re.sub(r"\\(.)", r"\1", match[2], flags=re.DOTALL) if quoted else match[0].strip(), quoted)
            )
            place = match.end()

    def parse(self) -> Condition:
        condition = self._either()
        if self._tokens:
            raise FilterError(f"unexpected {self._tokens[0][0]!r}")
        return condition

    def _next(self) -> tuple[str, bool]:
        if not self._tokens:
            raise FilterError("unfinished filter")
        return self._tokens.pop(0)

    def _is(self, *words: str) -> bool:
        return bool(self._tokens) and not self._tokens[0][1] and self._tokens[0][0] in words

    def _either(self) -> Condition:
        parts = [self._both()]
        while self._is("or"):
            self._next()
            parts.append(self._both())
        return lambda row: any(part(row) for part in parts)

    def _both(self) -> Condition:
        parts = [self._single()]
        while self._is("and"):
            self._next()
            parts.append(self._single())
        return lambda row: all(part(row) for part in parts)

    def _single(self) -> Condition:
        if self._is("not"):
            self._next()
            inner = self._single()
            return lambda row: not inner(row)
        if self._is("("):
            self._next()
            condition = self._either()
            self._expect(")")
            return condition
        if self._is("pr"):
            self._next()
            field = self._field()
            return lambda row: row.get(field) is not None
        field = self._field()
        operator, _ = self._next()
        if operator == "isnull":
            return lambda row: row.get(field) is None
        if operator == "in":
            values = self._values()
            return lambda row: comparable(row.get(field)) in values
        return self._comparison(field, operator)

    def _comparison(self, field: str, operator: str) -> Condition:
        wanted = comparable(self._next()[0])
        compare: dict[str, Callable[[Any], bool]] = {
            "eq": lambda value: bool(value == wanted),
            "ne": lambda value: bool(value != wanted),
            "gt": lambda value: bool(value > wanted),
            "ge": lambda value: bool(value >= wanted),
            "lt": lambda value: bool(value < wanted),
            "le": lambda value: bool(value <= wanted),
            "sw": lambda value: str(value).startswith(str(wanted)),
        }
        if operator not in compare:
            raise FilterError(f"unknown operator {operator}")
        judge = compare[operator]

        def condition(row: Row) -> bool:
            value = row.get(field)
            try:
                return value is not None and judge(comparable(value))
            except TypeError:
                raise FilterError(f"{field} cannot be compared with {wanted!r}") from None

        return condition

    def _field(self) -> str:
        field, quoted = self._next()
        if quoted or field not in FIELDS:
            raise FilterError(f"unknown field {field}")
        return field

    def _values(self) -> list[Any]:
        self._expect("(")
        values = [comparable(self._next()[0])]
        while self._is(","):
            self._next()
            values.append(comparable(self._next()[0]))
        self._expect(")")
        return values

    def _expect(self, word: str) -> None:
        if not self._is(word):
            raise FilterError(f"{word} expected")
        self._next()
