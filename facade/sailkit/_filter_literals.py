"""Literals of the filter language, and relative times."""

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

__all__ = ["Clock", "Value", "ago", "format_literal"]

# Value that a field can be compared with; a time span means that long ago.
Value: TypeAlias = Union[str, bool, int, float, Decimal, date, timedelta, "relativedelta", UUID, Enum]
# Returns the current time, with time zone.
Clock: TypeAlias = Callable[[], datetime]


def format_literal(value: Value, field: str, clock: Clock) -> str:
    """Return a value as the filter language writes it; errors name the field, and `clock` is the end of time spans."""
    if isinstance(value, Enum):
        return format_literal(value.value, field, clock)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, UUID)):
        escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    if isinstance(value, int):
        return str(value)
    if isinstance(value, (float, Decimal)):
        if not math.isfinite(value):
            raise ValueError(f"{field} cannot be compared with {value}: it is not a finite number")
        return format(Decimal(str(value)), "f")
    if isinstance(value, datetime):
        return _format_time(value, field)
    if isinstance(value, date):
        return value.isoformat()
    if value is None:
        raise TypeError(f"{field} cannot be compared with None; write F.{field}.is_null(), or ~F.{field}.is_null()")
    return _format_time(_subtract(clock().replace(microsecond=0), value, field), field)


def _format_time(value: datetime, field: str) -> str:
    if value.utcoffset() is None:
        raise ValueError(f"{field} is compared with a datetime without time zone; write datetime(..., tzinfo=UTC)")
    try:
        return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    except OverflowError:
        raise ValueError(f"{field} is compared with {value}, which is out of range in UTC") from None


def _subtract(now: datetime, span: Any, field: str) -> datetime:
    from dateutil.relativedelta import relativedelta  # slow to load

    if not isinstance(span, (timedelta, relativedelta)):
        name = type(span).__name__
        raise TypeError(f"{field} cannot be compared with a {name}; `sailkit.filters.Value` lists the types")
    try:
        return now - span
    except (OverflowError, ValueError):
        raise ValueError(f"{field}: {span} ago is before the first year of the calendar") from None


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
    """Return a time in the past, to the second: `F.modified >= ago(months=3)`.

    Years and months are calendar units: one month before 31 March is the last day of February.

    Args:
        years, months, weeks, days, hours, minutes: the time span; the values are added up.
        now: time to subtract the span from, with time zone. Default: the current time.

    Raises:
        ValueError: if `now` has no time zone, or the result is before the first year of the calendar.
    """
    from dateutil.relativedelta import relativedelta  # slow to load

    now = datetime.now(UTC) if now is None else now
    if now.utcoffset() is None:
        raise ValueError("`now` has no time zone; write datetime(..., tzinfo=UTC)")
    day = _subtract(now.replace(microsecond=0), relativedelta(years=years, months=months), "ago")
    return _subtract(day, timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes), "ago")
