"""Dates of transforms: formats in the notation of Java, arithmetic and comparison.

See https://developer.sailpoint.com/docs/extensibility/transforms/operations/date-format and .../date-math.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from dateutil.relativedelta import relativedelta

from .errors import TransformError

_PATTERNS: Final[Mapping[str, str]] = {
    "ISO8601": "yyyy-MM-dd'T'HH:mm:ss.SSSX",
    "LDAP": "yyyyMMddHHmmss.Z",
    "PEOPLE_SOFT": "MM/dd/yyyy",
}
_WIN32_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TOKEN: Final = re.compile(r"'((?:[^']|'')*)'|([A-Za-z])\2*|.", re.DOTALL)
_OFFSET: Final = r"(?:Z|[+-]\d{2}(?::?\d{2})?)"
_UNITS: Final = {
    "y": "years",
    "M": "months",
    "w": "weeks",
    "d": "days",
    "h": "hours",
    "m": "minutes",
    "s": "seconds",
}
_STEP: Final = re.compile(r"([+-])(\d+)([yMwdhms])|/([yMdhms])")
_OPERATORS: Final[Mapping[str, Callable[[datetime, datetime], bool]]] = {
    "lt": lambda first, second: first < second,
    "lte": lambda first, second: first <= second,
    "gt": lambda first, second: first > second,
    "gte": lambda first, second: first >= second,
}


def convert(text: str, input_format: str, output_format: str) -> str:
    """Convert a date from one format to another.

    Raises:
        TransformError: for a date that is not in the format, or a format that is not understood.
    """
    return format_date(parse_date(text, input_format), output_format)


def parse_date(text: str, pattern: str) -> datetime:
    """Parse a date; text after it is ignored, and a date without a time zone is in UTC.

    Args:
        text: the date.
        pattern: a named format such as "ISO8601", or a pattern in the notation of Java's SimpleDateFormat.

    Raises:
        TransformError: for a date that is not in the format, or a format that is not understood.
    """
    if pattern in ("EPOCH_TIME_JAVA", "EPOCH_TIME_WIN32"):
        if not re.fullmatch(r"-?\d{1,18}", text.strip()):
            raise TransformError(f"Unparseable date: {text[:50]!r} is not in the format {pattern}.")
        try:
            if pattern == "EPOCH_TIME_JAVA":
                return _EPOCH + timedelta(milliseconds=int(text))
            return _WIN32_EPOCH + timedelta(microseconds=int(text) // 10)
        except OverflowError:
            raise TransformError(f"The date {text[:50]} is beyond the year 9999.") from None
    if pattern == "ISO8601":
        return parse_iso(text)
    expression = "".join(_build_expression(match) for match in _TOKEN.finditer(_PATTERNS.get(pattern, pattern)))
    try:
        match = re.match(expression, text.strip(), re.IGNORECASE)
    except re.error:
        raise TransformError(f"The sandbox does not parse dates in the format {pattern[:50]!r}.") from None
    if match is None:
        raise TransformError(f"Unparseable date: {text[:50]!r} is not in the format {pattern[:50]!r}.")
    return _build_date(match.groupdict(), text)


def parse_iso(text: str) -> datetime:
    """Parse a date in ISO 8601; without a time zone it is in UTC.

    Raises:
        TransformError: for any other text.
    """
    try:
        date = datetime.fromisoformat(text.strip())
    except ValueError:
        raise TransformError(f"Unparseable date: {text[:50]!r} is not in the format ISO8601.") from None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _build_expression(token: re.Match[str]) -> str:
    """Return the regular expression of one part of a pattern."""
    letter, width = token[2], len(token[0])
    if token[1] is not None or letter is None:
        return re.escape((token[1] or "'").replace("''", "'") if token[0].startswith("'") else token[0])
    names = {"M": _MONTHS, "E": _DAYS}.get(letter, ())
    if letter == "E" or (letter == "M" and width >= 3):
        choices = "|".join(name for full in names for name in (full, full[:3]))
        return f"(?P<{letter}>{choices})"
    if letter in "yMdHhkKmsS":
        digits = rf"\d{{{width}}}" if width > 1 and letter != "S" else r"\d+"
        return f"(?P<{letter}>{digits})"
    if letter == "a":
        return "(?P<a>am|pm)"
    if letter in "XZz":
        return f"(?P<X>{_OFFSET}|UTC|GMT)"
    raise TransformError(f"The sandbox does not understand the letter {letter} in formats of dates.")


def _build_date(parts: Mapping[str, str | None], text: str) -> datetime:
    def number(name: str, default: int) -> int:
        return int(parts.get(name) or default)

    month = parts.get("M") or "1"
    year = parts.get("y") or "1970"
    full_year = int(year) + ((2000 if int(year) < 50 else 1900) if len(year) == 2 else 0)
    hour = number("H", number("k", 0) % 24)
    if parts.get("h") or parts.get("K"):
        hour = number("h", number("K", 0)) % 12 + (12 if (parts.get("a") or "").lower() == "pm" else 0)
    try:
        date = datetime(
            full_year,
            int(month) if month.isdigit() else next(n for n, m in enumerate(_MONTHS, 1) if m[:3] == month[:3].title()),
            number("d", 1),
            hour,
            number("m", 0),
            number("s", 0),
            int((parts.get("S") or "0")[:6].ljust(6, "0")),
        )
    except ValueError as error:
        raise TransformError(f"Unparseable date: {text[:50]!r}: {error}.") from None
    zone = parts.get("X") or "Z"
    offset = "+00:00" if zone.upper() in ("Z", "UTC", "GMT") else zone
    return datetime.fromisoformat(f"{date.isoformat()}{offset}")


def format_date(date: datetime, pattern: str) -> str:
    """Format a date in UTC.

    Args:
        date: the date, with a time zone.
        pattern: a named format such as "ISO8601", or a pattern in the notation of Java's SimpleDateFormat.

    Raises:
        TransformError: for a format that is not understood.
    """
    utc = date.astimezone(UTC)
    if pattern == "EPOCH_TIME_JAVA":
        return str((utc - _EPOCH) // timedelta(milliseconds=1))
    if pattern == "EPOCH_TIME_WIN32":
        return str((utc - _WIN32_EPOCH) // timedelta(microseconds=1) * 10)
    return "".join(_format_part(utc, match) for match in _TOKEN.finditer(_PATTERNS.get(pattern, pattern)))


def _format_part(date: datetime, token: re.Match[str]) -> str:
    letter, width = token[2], len(token[0])
    if token[1] is not None or letter is None:
        return (token[1] or "'").replace("''", "'") if token[0].startswith("'") else token[0]
    if letter == "y":
        return f"{date.year % 100:02}" if width == 2 else f"{date.year:0{width}}"
    if letter == "E" or (letter == "M" and width >= 3):
        name = _DAYS[date.weekday()] if letter == "E" else _MONTHS[date.month - 1]
        return name if width > 3 else name[:3]
    numbers = {"M": date.month, "d": date.day, "H": date.hour, "m": date.minute, "s": date.second}
    numbers |= {"h": date.hour % 12 or 12, "K": date.hour % 12, "k": date.hour or 24, "D": date.timetuple().tm_yday}
    if letter in numbers:
        return f"{numbers[letter]:0{width}}"
    if letter == "S":
        return f"{date.microsecond // 1000:03}"[:width].ljust(width, "0")
    texts = {"a": f"{date:%p}", "X": "Z", "Z": "+0000", "z": "UTC", "u": str(date.isoweekday())}
    if letter in texts:
        return texts[letter]
    raise TransformError(f"The sandbox does not understand the letter {letter} in formats of dates.")


def calculate(text: str | None, expression: str, now: float, *, round_up: bool) -> str | None:
    """Return the date that an expression of date math leads to, in the format yyyy-MM-dd'T'HH:mm.

    Args:
        text: the date in ISO 8601 that the expression begins with, unless it begins with "now".
        expression: the expression, such as "now-5d/d".
        now: the time, in seconds since 1970.
        round_up: whether to round up instead of down.

    Raises:
        TransformError: for an expression or a date that is not understood.
    """
    steps = expression.strip()
    if steps.startswith("now"):
        date, steps = datetime.fromtimestamp(now, UTC), steps[3:]
    elif text is None:
        return None
    else:
        date = parse_iso(text).astimezone(UTC)
    position = 0
    while position < len(steps):
        match = _STEP.match(steps, position)
        if match is None:
            raise TransformError(f"The expression of date math {expression[:50]!r} is not understood.")
        try:
            date = _round(date, match[4], up=round_up) if match[4] else date + _build_difference(match)
        except (ValueError, OverflowError):
            raise TransformError(f"The result of {expression[:50]!r} is beyond the years 1 to 9999.") from None
        position = match.end()
    return format_date(date, "yyyy-MM-dd'T'HH:mm")


def _build_difference(match: re.Match[str]) -> relativedelta:
    amount = int(match[2]) * (1 if match[1] == "+" else -1)
    return relativedelta(**{_UNITS[match[3]]: amount})  # type: ignore[arg-type] # names of units


def _round(date: datetime, unit: str, *, up: bool) -> datetime:
    parts = {"month": 1, "day": 1, "hour": 0, "minute": 0, "second": 0, "microsecond": 0}
    smaller = tuple(parts)["yMdhms".index(unit) :]
    truncated = date.replace(**{name: parts[name] for name in smaller})  # type: ignore[arg-type] # names of parts
    return truncated + relativedelta(**{_UNITS[unit]: 1}) if up else truncated  # type: ignore[arg-type]


def compare(first: str, second: str, operator: str, now: float) -> bool:
    """Compare two dates in ISO 8601, or "now".

    Args:
        first: the first date.
        second: the second date.
        operator: "lt", "lte", "gt" or "gte", in any case.
        now: the time, in seconds since 1970.

    Raises:
        TransformError: for a date or an operator that is not understood.
    """
    if operator.lower() not in _OPERATORS:
        raise TransformError(f"operator must be one of LT, LTE, GT and GTE, not {operator[:20]!r}.")
    left, right = (
        datetime.fromtimestamp(now, UTC) if text.strip().lower() == "now" else parse_iso(text)
        for text in (first, second)
    )
    return _OPERATORS[operator.lower()](left, right)
