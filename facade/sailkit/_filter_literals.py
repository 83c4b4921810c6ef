"""Values as the filter language writes them, and spans of time as the moment that long ago."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias, Union
from uuid import UUID

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

__all__ = ["Clock", "Value", "ago", "literal"]

# What a field can be held against; a span of time stands for the moment that long ago.
Value: TypeAlias = Union[str, bool, int, float, Decimal, date, timedelta, "relativedelta", UUID, Enum]
# The time now, with time zone.
Clock: TypeAlias = Callable[[], datetime]


def literal(value: Value, field: str, clock: Clock) -> str:
    """The value in the service's language: text and UUIDs in double quotes, all else bare, moments in UTC.

    Args:
        value: what to write; of an Enum, its value.
        field: the field it is compared with, for messages.
        clock: what a span of time is counted from.

    Raises:
        TypeError: for a value of another type.
        ValueError: for one that cannot be sent, such as a datetime without time zone.
    """
    if isinstance(value, Enum):
        return literal(value.value, field, clock)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, UUID)):
        escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    if isinstance(value, int):
        return str(value)
    if isinstance(value, (float, Decimal)):
        return _number(value, field)
    if isinstance(value, datetime):
        return _moment(value, field)
    if isinstance(value, date):
        return value.isoformat()
    if value is None:
        raise TypeError(f"{field} cannot be compared with None; write F.{field}.is_null(), or ~F.{field}.is_null()")
    return _moment(_before(clock().replace(microsecond=0), value, field), field)


def _number(value: float | Decimal, field: str) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{field} cannot be compared with {value}: it is not a finite number")
    return format(Decimal(str(value)), "f")


def _moment(value: datetime, field: str) -> str:
    if value.utcoffset() is None:
        raise ValueError(f"{field} is compared with a datetime without time zone; write datetime(..., tzinfo=UTC)")
    try:
        return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    except OverflowError:
        raise ValueError(f"{field} is compared with {value}, which is no date in UTC") from None


def _before(now: datetime, span: Any, field: str) -> datetime:
    from dateutil.relativedelta import relativedelta  # slow to load

    if not isinstance(span, (timedelta, relativedelta)):
        raise TypeError(
            f"{field} cannot be compared with a {type(span).__name__}; `sailkit.filters.Value` says with what"
        )
    try:
        return now - span
    except (OverflowError, ValueError):
        raise ValueError(f"{field}: the time {span} ago is before the calendar begins") from None


def ago(
    *,
    years: int = 0,
    months: int = 0,
    weeks: float = 0,
    days: float = 0,
    hours: float = 0,
    minutes: float = 0,
    now: datetime | None = None,
) -> datetime:
    """The moment that long ago, to the second: `F.modified >= ago(months=3)`.

    Years and months are those of the calendar: a month before 31 March is the last day of February.

    Args:
        years, months, weeks, days, hours, minutes: how long ago, added up.
        now: what to count from, with time zone; left out, the time now.

    Raises:
        ValueError: when `now` has no time zone, or the time lies before the calendar begins.
    """
    from dateutil.relativedelta import relativedelta  # slow to load

    start = datetime.now(UTC) if now is None else now
    if start.utcoffset() is None:
        raise ValueError("`now` has no time zone; write datetime(..., tzinfo=UTC)")
    day = _before(start.replace(microsecond=0), relativedelta(years=years, months=months), "ago")
    return _before(day, timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes), "ago")
