"""Filter language: the syntax tree of a filter, literals, and relative times."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias, Union
from uuid import UUID

import attrs

from sailkit_core.keywords import with_known_keywords

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

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


@with_known_keywords
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
    """Return a time in the past, to the second: `F.modified >= ago(months=3)`. Years and months are calendar units.

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


@attrs.frozen
class Comparison:
    field: str
    operator: str
    values: tuple[str, ...] = ()  # literals of the filter language


@attrs.frozen
class Not:
    term: Node


@attrs.frozen
class Group:
    operator: str  # "and" or "or"
    terms: tuple[Node, ...]


# Text is a part of a filter that the user wrote in the filter language.
Node: TypeAlias = Comparison | Not | Group | str


def format_node(node: Node, outer: int = 0) -> str:
    """Return the text of a node, in parentheses if its precedence is lower than that of the outer one."""
    match node:
        case Comparison(field, "pr"):
            return f"pr {field}"
        case Comparison(field, "isnull"):
            return f"{field} isnull"
        case Comparison(field, "in" | "ca" as operator, values):
            return f"{field} {operator} ({', '.join(values)})"
        case Comparison(field, operator, values):
            return f"{field} {operator} {values[0]}"
        case Not(term):
            return f"not {format_node(term, 2)}"
        case Group(operator, terms):
            precedence = ("or", "and").index(operator)
            text = f" {operator} ".join(format_node(term, precedence) for term in terms)
        case str(text):
            precedence = 0  # it may contain an `or`
    return f"({text})" if precedence < outer else text


def list_comparisons(node: Node) -> Iterator[tuple[str, str]]:
    """Yield the field and the operator of each comparison, from left to right. Raw text is not parsed."""
    match node:
        case Comparison(field, operator):
            yield field, operator
        case Not(term):
            yield from list_comparisons(term)
        case Group(_, terms):
            for term in terms:
                yield from list_comparisons(term)
