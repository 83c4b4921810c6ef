"""Recurrence of schedules: the hours at which scheduled searches and reports run."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.store.filters import parse_time

_HOUR: Final = timedelta(hours=1)
_LONGEST_HOURS: Final = 5 * 366 * 24
_MOST_RUNS: Final = 100  # however far the clock has been set forward
_WEEKDAYS: Final = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_TYPES: Final = ("DAILY", "WEEKLY", "MONTHLY", "CALENDAR", "ANNUALLY")


def check_schedule(schedule: Any) -> None:
    """Refuse a schedule that can never be evaluated.

    Raises:
        HttpError: 400, for an unknown type or time zone, and for values that are not hours, days or months.
    """
    if not isinstance(schedule, dict) or schedule.get("type") not in _TYPES:
        raise bad_request(f"schedule must be an object whose type is one of {', '.join(_TYPES)}.")
    if not isinstance(schedule.get("hours"), dict):
        raise bad_request("schedule.hours must be an object with a type and values.")
    try:
        time = datetime(2024, 1, 31, tzinfo=_get_time_zone(schedule))
        for evaluate in (_is_hour, _is_month, _is_day):
            evaluate(schedule, time)
    except (ValueError, TypeError, LookupError, OSError):
        raise bad_request("schedule has a value that is not an hour, a day, a month or a time zone.") from None


def find_next_run(schedule: Mapping[str, Any], after: float) -> float | None:
    """Return the next time at which a schedule is due, or None within five years.

    Args:
        schedule: the schedule, which has passed `check_schedule`.
        after: the time after which it is due, in seconds since 1970.
    """
    zone, expiration = _get_time_zone(schedule), parse_time(str(schedule.get("expiration")))
    hour = datetime.fromtimestamp(after, UTC).replace(minute=0, second=0, microsecond=0)
    for _ in range(_LONGEST_HOURS):
        hour += _HOUR
        if expiration is not None and hour > expiration:
            return None
        if is_due(schedule, hour.astimezone(zone)):
            return hour.timestamp()
    return None


def list_due_runs(schedule: Mapping[str, Any], first: float, now: float) -> tuple[list[float], float | None]:
    """Return the due runs of a schedule, at most the first 100 of them, and the next run after them.

    Args:
        schedule: the schedule.
        first: the first run.
        now: the time.
    """
    runs: list[float] = []
    following: float | None = first
    while following is not None and following <= now and len(runs) < _MOST_RUNS:
        runs.append(following)
        following = find_next_run(schedule, following)
    if following is not None and following <= now:
        following = find_next_run(schedule, now)
    return runs, following


def _get_time_zone(schedule: Mapping[str, Any]) -> tzinfo:
    return ZoneInfo(schedule["timeZoneId"]) if schedule.get("timeZoneId") else UTC


def is_due(schedule: Mapping[str, Any], time: datetime) -> bool:
    """Return whether a schedule is due in an hour of its time zone.

    Args:
        schedule: the schedule.
        time: the beginning of the hour.
    """
    return _is_hour(schedule, time) and _is_month(schedule, time) and _is_day(schedule, time)


def _is_hour(schedule: Mapping[str, Any], time: datetime) -> bool:
    selector = schedule["hours"]
    return _selects(selector, [int(value) for value in selector.get("values") or ()], time.hour, 24)


def _is_month(schedule: Mapping[str, Any], time: datetime) -> bool:
    selector = schedule.get("months")
    if not selector:
        return True
    return _selects(selector, [int(value) for value in selector.get("values") or ()], time.month, 12)


def _is_day(schedule: Mapping[str, Any], time: datetime) -> bool:
    selector, type = schedule.get("days"), schedule["type"]
    if not selector or type == "DAILY":
        return True
    values = [str(value) for value in selector.get("values") or ()]
    if type == "WEEKLY":
        weekday = time.isoweekday() % 7 + 1
        numbers = [_WEEKDAYS.index(value) + 1 if value in _WEEKDAYS else int(value) for value in values]
        return _selects(selector, numbers, weekday, 7)
    if type == "CALENDAR" or any(value.startswith("--") for value in values):
        return time.strftime("%Y-%m-%d") in values or time.strftime("--%m-%d") in values
    last = calendar.monthrange(time.year, time.month)[1]
    return _selects(selector, [_parse_day(value, last) for value in values], time.day, 31)


def _parse_day(text: str, last: int) -> int:
    """Return the day of a month: its number, L for the last day, or L-1 for the day before."""
    return last + int(text[1:] or 0) if text.startswith("L") else int(text)


def _selects(selector: Mapping[str, Any], values: Collection[int], number: int, cycle: int) -> bool:
    """Return whether a list or a range with an optional interval has a number."""
    first, *_, last = *values, *values
    interval = selector.get("interval") or 1
    if selector.get("type") == "RANGE":
        distance = (number - first) % cycle
        return distance <= (last - first) % cycle and distance % interval == 0
    if interval > 1:
        return number >= first and (number - first) % interval == 0
    return number in values
