"""How values meet the words, phrases, patterns and ranges of a search."""

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
    """A search that cannot be read; the message says why."""


@attrs.frozen(slots=False, eq=False)
class Hit:
    """A document that a search may find.

    Args:
        doc: the document.
        nested: properties whose items only nested clauses look into.
    """

    doc: Mapping[str, Any]
    nested: frozenset[str] = frozenset()

    def values(self, path: tuple[str, ...]) -> Iterator[Any]:
        """The values at a path, through all lists on the way."""
        return iter(()) if path[0] in self.nested else _leaves(self.doc, path)

    def items(self, name: str) -> Iterator[Hit]:
        """The items of a property, each as a document of its own."""
        found = self.doc.get(name)
        return (Hit(item) for item in (found if isinstance(found, list) else ()) if isinstance(item, dict))

    @cached_property
    def everything(self) -> tuple[Any, ...]:
        """All values that a word without field is looked for in."""
        return tuple(_all(value for name, value in self.doc.items() if name not in _UNSEARCHED))

    @cached_property
    def text(self) -> str:
        """All these values in one, for a quick look."""
        return "\n".join(map(str, self.everything)).casefold()


def _leaves(node: Any, path: tuple[str, ...]) -> Iterator[Any]:
    if isinstance(node, list):
        for item in node:
            yield from _leaves(item, path)
    elif path:
        if isinstance(node, dict) and path[0] in node:
            yield from _leaves(node[path[0]], path[1:])
    elif node is not None:
        yield node


def _all(values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, dict):
            yield from _all(value.values())
        elif isinstance(value, list):
            yield from _all(value)
        elif value is not None:
            yield value


def tokens(text: str) -> list[str]:
    """The words of a text, in lower case."""
    return _TOKEN.findall(text.casefold())


def _run(words: Iterable[str]) -> str:
    return f" {' '.join(words)} "


def words(text: str, *, exact: bool = False) -> Test:
    """A test for a word or phrase, which may be anywhere in a value.

    Args:
        text: the words.
        exact: whether the value must be this text, to the letter.
    """
    folded, wanted = text.casefold(), tokens(text)
    number, run = _number(text), _run(wanted)
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
        return bool(wanted) and wanted[0] in lower and run in _run(tokens(lower))

    return test


def near(text: str, distance: int) -> Test:
    """A test for the words of a phrase in any order, with at most so many others among them."""
    wanted = set(tokens(text))
    width = len(tokens(text)) + distance

    def test(value: Any) -> bool:
        found = tokens(value) if isinstance(value, str) else []
        starts = range(max(1, len(found) - width + 1))
        return bool(wanted) and any(wanted <= {*found[start : start + width]} for start in starts)

    return test


def similar(text: str, edits: int) -> Test:
    """A test for words that a few edits make of a word."""
    wanted = text.casefold()

    def test(value: Any) -> bool:
        return isinstance(value, str) and any(_distance(word, wanted, edits) <= edits for word in tokens(value))

    return test


def _distance(one: str, other: str, most: int) -> int:
    """How many edits make one word of the other, or more than `most`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one, 1):
        before, row[0] = row[0], index
        for at, wanted in enumerate(other, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (letter != wanted))
    return row[-1]


def pattern(text: str, *, exact: bool = False) -> Test:
    """A test for a pattern with * and ?, which must be a whole value or, but for `exact`, a whole word of one."""
    parts = re.findall(r"\\.|.", text, re.DOTALL)
    translated = "".join({"*": ".*", "?": "."}.get(part) or re.escape(part[-1]) for part in parts)
    return expression(translated, exact=exact)


def expression(text: str, *, exact: bool = False) -> Test:
    """A test for a regular expression, which must be a whole value or, but for `exact`, a whole word of one.

    Raises:
        SearchError: where it is none.
    """
    try:
        found = re.compile(text, re.DOTALL if exact else re.DOTALL | re.IGNORECASE)
    except re.error as error:
        raise SearchError(f"{text[:100]!r} is no regular expression: {error}") from None

    def test(value: Any) -> bool:
        shown = str(value).lower() if isinstance(value, bool) else str(value)
        if found.fullmatch(shown):
            return True
        return not exact and any(found.fullmatch(word) for word in tokens(shown))

    return test


@attrs.frozen
class Dates:
    """How the dates of a search are read.

    Args:
        now: the time, in seconds since 1970.
        zone: where dates without a zone are.
    """

    now: float
    zone: tzinfo = UTC

    def read(self, text: str, *, late: bool = False) -> datetime | None:
        """The point in time that a text stands for, or None.

        Args:
            text: a date, or arithmetic such as now-7d or now/d.
            late: whether a day, month or year stands for its end, not its start.
        """
        math = _MATH.fullmatch(text)
        if math is None:
            return self._plain(text, late)
        anchor = datetime.fromtimestamp(self.now, UTC) if math[1] == "now" else self._plain(math[1][:-2], late=False)
        return None if anchor is None else _calculated(anchor.astimezone(self.zone), math[2], math[3], late)

    def _plain(self, text: str, late: bool) -> datetime | None:
        if not _PARTIAL_DATE.fullmatch(text):
            return parse_time(text)
        found = parse_time(f"{text}-01-01"[:10])
        if found is None:
            return None
        unit = {4: "y", 7: "M", 10: "d"}[len(text)]
        return _calculated(found.replace(tzinfo=self.zone), "", unit, late)


def _calculated(start: datetime, steps: str, unit: str | None, late: bool) -> datetime | None:
    try:
        for amount, step in _STEP.findall(steps):
            start = start + _many(step, int(amount))
        if unit is None:
            return start
        cleared = {"y": 5, "M": 4, "w": 3, "d": 3, "h": 2, "H": 2, "m": 1, "s": 0}[unit]
        names = ("microsecond", "second", "minute", "hour", "day", "month")
        least: dict[str, Any] = {name: int(name in ("day", "month")) for name in names[: cleared + 1]}
        floor = start.replace(**least)
        if unit == "w":
            floor -= timedelta(days=floor.weekday())
        return floor + _many(unit, 1) - timedelta(microseconds=1) if late else floor
    except (ValueError, OverflowError):
        return None


def _many(unit: str, amount: int) -> relativedelta:
    from dateutil.relativedelta import relativedelta  # only date arithmetic needs it

    amounts: dict[str, Any] = {_UNITS[unit]: amount}
    return relativedelta(**amounts)


@attrs.frozen
class Bound:
    """An end of a range, in the ways in which values may meet it."""

    text: str
    number: float | None
    date: datetime | None
    inclusive: bool


def bound(text: str, dates: Dates, *, inclusive: bool, upper: bool) -> Bound | None:
    """Read an end of a range; None where it is open."""
    if text == "*":
        return None
    return Bound(text.casefold(), _number(text), dates.read(text, late=inclusive == upper), inclusive)


def between(lower: Bound | None, upper: Bound | None) -> Test:
    """A test for values within a range."""

    def test(value: Any) -> bool:
        return (lower is None or _beyond(value, lower, 1)) and (upper is None or _beyond(value, upper, -1))

    return test


def _beyond(value: Any, end: Bound, sign: int) -> bool:
    mine: Any = value
    wanted: Any = end.number
    if isinstance(value, str):
        at = parse_time(value) if end.date is not None else None
        mine, wanted = (at, end.date) if at is not None else (value.casefold(), end.text)
    if wanted is None or isinstance(value, bool):
        return False
    if mine == wanted:
        return end.inclusive
    return bool(mine > wanted) == (sign > 0)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
