"""Dates and times as the service writes them: read into what Python calculates with, written back to the letter."""

from __future__ import annotations

import datetime as _dt
import re
from typing import Any, cast

__all__ = ["DateTime", "read_date", "read_datetime", "text"]


class DateTime(_dt.datetime):
    """A point in time that remembers the text it was read from, where `text` would not write it back to the letter."""

    text: str = ""

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        cls, arguments, *_ = cast("tuple[Any, ...]", super().__reduce_ex__(protocol))
        return cls, arguments, self.__dict__


def read_datetime(value: Any, _parse: Any = _dt.datetime.fromisoformat) -> Any:
    """A datetime; the value itself where it is not the text of one."""
    try:
        moment = _parse(value)
        # The service's usual form, such as 2025-01-31T09:30:00.125Z, told by its marks; `text` writes it back.
        if value[7:20:3] == "-T::." and len(value) == 24 and value[23] == "Z" and moment.microsecond:
            return moment
    except TypeError:
        return value
    except ValueError:
        return _odd_datetime(value) or value
    if moment.tzinfo is _dt.UTC and text(moment) == value:
        return moment
    return _remembering(moment, value)


def _remembering(m: _dt.datetime, value: str) -> DateTime:
    moment = DateTime(m.year, m.month, m.day, m.hour, m.minute, m.second, m.microsecond, m.tzinfo)
    moment.text = value
    return moment


_NAME_AFTER_OFFSET = re.compile(r"(?<=[+-]\d{4}) [A-Z]{3,5}$")  # as Go writes it: +0000 UTC
_FULL_DATE_AND_TIME = re.compile(r"(?=.*\d{4})(?=.*\d:\d\d)")


def _odd_datetime(value: str) -> DateTime | None:
    """A date and time that ISO 8601 does not cover, or None where any part of it would have to be guessed."""
    if not _FULL_DATE_AND_TIME.match(value):
        return None
    from dateutil import parser  # rarely needed, and slow to load

    def zone(name: str | None, offset: int | None) -> _dt.tzinfo | None:
        if name is None and offset is None:
            return None
        if offset is None and name not in ("UTC", "GMT", "Z"):
            raise ValueError(f"{name} is not the name of one time zone")
        return _dt.timezone(_dt.timedelta(seconds=offset or 0))

    found = []
    for day in (_dt.datetime(2001, 1, 1), _dt.datetime(2002, 2, 2)):  # what is left out would come from here
        try:
            found.append(parser.parse(_NAME_AFTER_OFFSET.sub("", value), default=day, tzinfos=zone))
        except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError):  # dateutil has them all
            return None
    return _remembering(found[0], value) if found[0] == found[1] else None


def read_date(value: Any) -> Any:
    """A date; the value itself where it is not the text of one, or is in another spelling than `text` writes."""
    try:
        day = _dt.date.fromisoformat(value)
    except (TypeError, ValueError):
        return value
    return day if day.isoformat() == value else value


def text(value: _dt.date) -> str:
    """A date or a datetime as the service writes it: in UTC with a Z, with as many decimals as are needed: 0, 3 or 6.

    Raises:
        ValueError: for a datetime without time zone, which the service would have to guess.
    """
    if value.__class__ is _dt.datetime and value.tzinfo is _dt.UTC:  # nearly always; the rest would say the same
        written = value.isoformat()
        if value.microsecond == 0:
            return written[:19] + "Z"
        return written[: 26 if value.microsecond % 1000 else 23] + "Z"
    if not isinstance(value, _dt.datetime):
        return value.isoformat()
    if isinstance(value, DateTime) and value.text:
        return value.text
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone; write datetime(..., tzinfo=timezone.utc)")
    decimals = "auto" if value.microsecond % 1000 else "milliseconds" if value.microsecond else "seconds"
    written = value.isoformat(timespec=decimals)
    return written[:-6] + "Z" if written.endswith("+00:00") else written
