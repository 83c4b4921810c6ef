"""Encoding of values for the database, so that it compares and sorts as filters and sorters do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias

from .filters import parse_time

# Boolean, number, time and text of a value; None for what it is not. A point in time has a text, too.
Parts: TypeAlias = tuple[int | None, int | float | None, int | None, str | None]
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_EARLIEST: Final = 10**17  # microseconds from before the year 1 to 1970
_LARGEST: Final = 2**63


def encode_time(time: datetime) -> int:
    """Return a point in time as microseconds since 1970."""
    return (time - _EPOCH) // _MICROSECOND


def encode_number(number: int | float) -> int | float:
    """Return a number.

    Raises:
        OverflowError: for an integer that the database does not have.
    """
    if isinstance(number, int) and not -_LARGEST <= number < _LARGEST:
        raise OverflowError
    return number


def encode_text_key(text: str) -> bytes:
    """Return the sort key of a text that is not a point in time."""
    return text.casefold().encode("utf-8", "surrogatepass")


def split_value(value: Any) -> Iterator[Parts]:
    """Return the parts of a value, or of all items of a list.

    Raises:
        OverflowError: for an integer that the database does not have.
    """
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from split_value(item)
    elif isinstance(value, bool):
        yield int(value), None, None, None
    elif isinstance(value, (int, float)):
        yield None, encode_number(value), None, None
    elif isinstance(value, str):
        time = parse_time(value)
        yield None, None, None if time is None else encode_time(time), value.casefold()


def encode_sort_key(value: Any) -> int | float | str | bytes | None:
    """Return the sort key of a value: SQLite sorts numbers before texts before blobs.

    Raises:
        OverflowError: for an integer that the database does not have.
    """
    if value is None:
        return None
    if isinstance(value, (bool, int, float)):
        return encode_number(value)
    time = parse_time(value) if isinstance(value, str) else None
    if time is not None:
        return f"{encode_time(time) + _EARLIEST:020d}"
    return encode_text_key(str(value))
