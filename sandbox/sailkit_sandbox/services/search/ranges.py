"""Ranges and dates of a search."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, Final

import attrs

from sailkit_sandbox.store.filters import parse_time

from .matching import PARTIAL_DATE, parse_number

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

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
        if not PARTIAL_DATE.fullmatch(text):
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
    number: int | float | None
    date: datetime | None
    inclusive: bool


def bound(text: str, dates: Dates, *, inclusive: bool, upper: bool) -> Bound | None:
    """Parse an end of a range; None is open."""
    if text == "*":
        return None
    return Bound(text.casefold(), parse_number(text), dates.read(text, late=inclusive == upper), inclusive)


@attrs.frozen
class RangeTest:
    """A test for values within a range.

    Args:
        lower: the lower end. None: open.
        upper: the upper end. None: open.
    """

    lower: Bound | None
    upper: Bound | None

    def __call__(self, value: Any) -> bool:
        lower, upper = self.lower, self.upper
        return (lower is None or _is_beyond(value, lower, 1)) and (upper is None or _is_beyond(value, upper, -1))

    @property
    def has_dates(self) -> bool:
        """Whether the ends are points in time."""
        return all(end is None or end.date is not None for end in (self.lower, self.upper))


def _is_beyond(value: Any, end: Bound, sign: int) -> bool:
    actual: Any = value
    limit: Any = end.number
    if isinstance(value, str):
        date = parse_time(value) if end.date is not None else None
        actual, limit = (date, end.date) if date is not None else (value.casefold(), end.text)
    if limit is None or isinstance(value, (bool, dict)):
        return False
    if actual == limit:
        return end.inclusive
    return bool(actual > limit) == (sign > 0)
