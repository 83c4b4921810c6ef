"""Matching of values: words, phrases, patterns, similarity and ranges."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from sailkit_sandbox.store.filters import parse_time

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

Test: TypeAlias = Callable[[Any], bool]
_TOKEN: Final = re.compile(r"\w+(?:[.'’]\w+)*")
_PARTIAL_DATE: Final = re.compile(r"\d{4}(-\d\d){0,2}")
_FULL_DATE: Final = re.compile(r"\d{4}-\d\d-\d\dt")
_MATH: Final = re.compile(r"(now|\d{4}[^|]*\|\|)((?:[+-]\d{1,5}[yMwdhHms])*)(?:/([yMwdhHms]))?")
_STEP: Final = re.compile(r"([+-]\d+)([yMwdhHms])")
_UNITS: Final = {
    "y": "years",
    "M": "months",
    "w": "weeks",
    "d": "days",
    "h": "hours",
    "H": "hours",
    "m": "minutes",
    "s": "seconds",
}
_UNSEARCHED: Final = ("_type", "_version", "org", "pod")


class SearchError(ValueError):
    """An invalid search; the message gives the reason."""


@attrs.frozen(slots=False, eq=False)
class Hit:
    """Document of an index.

    Args:
        doc: the document.
        nested: properties whose items are only searched by nested clauses.
    """

    doc: Mapping[str, Any]
    nested: frozenset[str] = frozenset()

    def values(self, path: tuple[str, ...]) -> Iterator[Any]:
        """Return the values at a path, through all lists."""
        return iter(()) if path[0] in self.nested else _iterate_leaves(self.doc, path)

    def items(self, name: str) -> Iterator[Hit]:
        """Return the items of a property as documents."""
        items = self.doc.get(name)
        return (Hit(item) for item in (items if isinstance(items, list) else ()) if isinstance(item, dict))

    @cached_property
    def everything(self) -> tuple[Any, ...]:
        """All values that a word without a field is compared with."""
        return tuple(_iterate_values(value for name, value in self.doc.items() if name not in _UNSEARCHED))

    @cached_property
    def text(self) -> str:
        """All these values as one text, to exclude documents quickly."""
        return "\n".join(map(str, self.everything)).casefold()


def _iterate_leaves(node: Any, path: tuple[str, ...]) -> Iterator[Any]:
    if isinstance(node, list):
        for item in node:
            yield from _iterate_leaves(item, path)
    elif path:
        if isinstance(node, dict) and path[0] in node:
            yield from _iterate_leaves(node[path[0]], path[1:])
    elif node is not None:
        yield node


def _iterate_values(values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, dict):
            yield from _iterate_values(value.values())
        elif isinstance(value, list):
            yield from _iterate_values(value)
        elif value is not None:
            yield value


def tokens(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return _TOKEN.findall(text.casefold())


def _join_words(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


def words(text: str, *, exact: bool = False) -> Test:
    """Build a test for a word or phrase anywhere in a value.

    Args:
        text: the words.
        exact: whether the value must equal the text exactly.
    """
    folded, expected = text.casefold(), tokens(text)
    number, phrase = _number(text), _join_words(expected)
    partial = _PARTIAL_DATE.fullmatch(text) is not None

    def test(value: Any) -> bool:
        if isinstance(value, bool):
            return folded == str(value).lower()
        if isinstance(value, (int, float)):
            return number == value
        if exact or not isinstance(value, str):
            return bool(value == text)
        lower = value.casefold()
        if lower == folded or (partial and lower.startswith(folded) and _FULL_DATE.match(lower)):
            return True
        return bool(expected) and expected[0] in lower and phrase in _join_words(tokens(lower))

    return test


def near(text: str, distance: int) -> Test:
    """Build a test for the words of a phrase in any order, with at most `distance` other words among them."""
    expected = set(tokens(text))
    width = len(tokens(text)) + distance

    def test(value: Any) -> bool:
        value_tokens = tokens(value) if isinstance(value, str) else []
        starts = range(max(1, len(value_tokens) - width + 1))
        return bool(expected) and any(expected <= {*value_tokens[start : start + width]} for start in starts)

    return test


def similar(text: str, edits: int) -> Test:
    """Build a test for words within an edit distance of a word."""
    expected = text.casefold()

    def test(value: Any) -> bool:
        return isinstance(value, str) and any(_edit_distance(word, expected, edits) <= edits for word in tokens(value))

    return test


def _edit_distance(left: str, right: str, maximum: int) -> int:
    """Return the edit distance of two words, or more than `maximum`."""
    if abs(len(left) - len(right)) > maximum:
        return maximum + 1
    row = list(range(len(right) + 1))
    for index, left_letter in enumerate(left, 1):
        diagonal, row[0] = row[0], index
        for column, right_letter in enumerate(right, 1):
            diagonal, row[column] = (
                row[column],
                min(row[column] + 1, row[column - 1] + 1, diagonal + (left_letter != right_letter)),
            )
    return row[-1]


def pattern(text: str, *, exact: bool = False) -> Test:
    """Build a test for a pattern with * and ?. It matches a whole value or, unless `exact`, a whole word."""
    parts = re.findall(r"\\.|.", text, re.DOTALL)
    translated = "".join({"*": ".*", "?": "."}.get(part) or re.escape(part[-1]) for part in parts)
    return expression(translated, exact=exact)


def expression(text: str, *, exact: bool = False) -> Test:
    """Build a test for a regular expression. It matches a whole value or, unless `exact`, a whole word.

    Raises:
        SearchError: for an invalid expression.
    """
    try:
        compiled = re.compile(text, re.DOTALL if exact else re.DOTALL | re.IGNORECASE)
    except re.error as error:
        raise SearchError(f"{text[:100]!r} is not a regular expression: {error}") from None

    def test(value: Any) -> bool:
        text = str(value).lower() if isinstance(value, bool) else str(value)
        if compiled.fullmatch(text):
            return True
        return not exact and any(compiled.fullmatch(word) for word in tokens(text))

    return test


@attrs.frozen
class Dates:
    """Parser of the dates in a search.

    Args:
        now: the time, in seconds since 1970.
        zone: the time zone of dates without one.
    """

    now: float
    zone: tzinfo = UTC

    def read(self, text: str, *, late: bool = False) -> datetime | None:
        """Return the point in time that a text stands for, or None.

        Args:
            text: a date, or date arithmetic such as now-7d or now/d.
            late: whether a day, month or year stands for its end instead of its start.
        """
        math = _MATH.fullmatch(text)
        if math is None:
            return self._parse_plain(text, late)
        anchor = (
            datetime.fromtimestamp(self.now, UTC) if math[1] == "now" else self._parse_plain(math[1][:-2], late=False)
        )
        return None if anchor is None else _calculate(anchor.astimezone(self.zone), math[2], math[3], late)

    def _parse_plain(self, text: str, late: bool) -> datetime | None:
        if not _PARTIAL_DATE.fullmatch(text):
            return parse_time(text)
        start = parse_time(f"{text}-01-01"[:10])
        if start is None:
            return None
        unit = {4: "y", 7: "M", 10: "d"}[len(text)]
        return _calculate(start.replace(tzinfo=self.zone), "", unit, late)


def _calculate(start: datetime, steps: str, unit: str | None, late: bool) -> datetime | None:
    try:
        for amount, step in _STEP.findall(steps):
            start = start + _build_interval(step, int(amount))
        if unit is None:
            return start
        cleared = {"y": 5, "M": 4, "w": 3, "d": 3, "h": 2, "H": 2, "m": 1, "s": 0}[unit]
        names = ("microsecond", "second", "minute", "hour", "day", "month")
        minimum_values: dict[str, Any] = {name: int(name in ("day", "month")) for name in names[: cleared + 1]}
        floor = start.replace(**minimum_values)
        if unit == "w":
            floor -= timedelta(days=floor.weekday())
        return floor + _build_interval(unit, 1) - timedelta(microseconds=1) if late else floor
    except (ValueError, OverflowError):
        return None


def _build_interval(unit: str, amount: int) -> relativedelta:
    from dateutil.relativedelta import relativedelta  # loaded on first use, because few searches need it

    amounts: dict[str, Any] = {_UNITS[unit]: amount}
    return relativedelta(**amounts)


@attrs.frozen
class Bound:
    """End of a range, as text, number and date."""

    text: str
    number: float | None
    date: datetime | None
    inclusive: bool


def bound(text: str, dates: Dates, *, inclusive: bool, upper: bool) -> Bound | None:
    """Parse an end of a range; None is open."""
    if text == "*":
        return None
    return Bound(text.casefold(), _number(text), dates.read(text, late=inclusive == upper), inclusive)


def between(lower: Bound | None, upper: Bound | None) -> Test:
    """Build a test for values within a range."""

    def test(value: Any) -> bool:
        return (lower is None or _is_beyond(value, lower, 1)) and (upper is None or _is_beyond(value, upper, -1))

    return test


def _is_beyond(value: Any, end: Bound, sign: int) -> bool:
    actual: Any = value
    limit: Any = end.number
    if isinstance(value, str):
        date = parse_time(value) if end.date is not None else None
        actual, limit = (date, end.date) if date is not None else (value.casefold(), end.text)
    if limit is None or isinstance(value, bool):
        return False
    if actual == limit:
        return end.inclusive
    return bool(actual > limit) == (sign > 0)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
