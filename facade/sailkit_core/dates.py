"""Dates and times of the API: text to date and datetime objects and back."""

from __future__ import annotations

import datetime as _dt
import re
from typing import Any

__all__ = ["format_date", "read_date", "read_datetime"]


def read_datetime(value: Any, _parse: Any = _dt.datetime.fromisoformat) -> Any:
    """Return a datetime, or the value unchanged if it is not the text of one."""
    if value.__class__ is not str:
        return value
    try:
        return _parse(value)
    except ValueError:
        return _parse_unusual_datetime(value) or value


_NAME_AFTER_OFFSET = re.compile(r"(?<=[+-]\d{4}) [A-Z]{3,5}$")  # as Go writes it: +0000 UTC
_FULL_DATE_AND_TIME = re.compile(r"(?=.*\d{4})(?=.*\d:\d\d)")


def _parse_unusual_datetime(value: str) -> _dt.datetime | None:
    """A date and time that is not ISO 8601, or None if any part of it would have to be guessed."""
    if not _FULL_DATE_AND_TIME.match(value):
        return None
    from dateutil import parser  # rarely needed, and slow to load

    def zone(name: str | None, offset: int | None) -> _dt.tzinfo | None:
        if name is None and offset is None:
            return None
        if offset is None and name not in ("UTC", "GMT", "Z"):
            raise ValueError(f"{name} is not the name of one time zone")
        return _dt.timezone(_dt.timedelta(seconds=offset or 0))

    moments: list[_dt.datetime] = []
    for default in (_dt.datetime(2001, 1, 1), _dt.datetime(2002, 2, 2)):  # a missing part would come from here
        try:
            moments.append(parser.parse(_NAME_AFTER_OFFSET.sub("", value), default=default, tzinfos=zone))
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError):  # dateutil raises them all
            return None
    return moments[0] if moments[0] == moments[1] else None


def read_date(value: Any) -> Any:
    """Return a date, or the value unchanged if it is not the text of one."""
    try:
        return _dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def format_date(value: _dt.date) -> str:
    """Return a date or datetime in the service's form: UTC is "Z", seconds have 0, 3 or 6 decimals as needed.

    Raises:
        ValueError: for a datetime without time zone, which the service would have to guess.
    """
    if value.__class__ is _dt.datetime and value.tzinfo is _dt.UTC:  # the usual case; the code below returns the same
        text = value.isoformat()
        if value.microsecond == 0:
            return text[:19] + "Z"
        return text[: 26 if value.microsecond % 1000 else 23] + "Z"
    if not isinstance(value, _dt.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone; write datetime(..., tzinfo=timezone.utc)")
    decimals = "auto" if value.microsecond % 1000 else "milliseconds" if value.microsecond else "seconds"
    text = value.isoformat(timespec=decimals)
    return text[:-6] + "Z" if text.endswith("+00:00") else text
