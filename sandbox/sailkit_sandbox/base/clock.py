"""Points in time: the reference time of a new tenant, and the format of the service."""

from __future__ import annotations

import functools
from datetime import UTC, date, datetime
from typing import Final

DAY: Final = 86_400.0
_EPOCH_DAY: Final = date(1970, 1, 1).toordinal()
# The last identity refresh of a new tenant. It is fixed, so that the same seed makes the same tenant on any day.
REFERENCE_TIME: Final = 1_767_600_000.0


@functools.lru_cache(maxsize=1024)
def stamp(seconds: float) -> str:
    """Format a point in time.

    Args:
        seconds: the point in time, in seconds since 1970.

    Returns:
        ISO 8601 text in UTC, with milliseconds and a Z.
    """
    if seconds == int(seconds):  # whole seconds are the most frequent ones
        days, rest = divmod(int(seconds), int(DAY))
        minutes, second = divmod(rest, 60)
        return f"{_format_day(days)}T{minutes // 60:02}:{minutes % 60:02}:{second:02}.000Z"
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


@functools.lru_cache(maxsize=8192)
def _format_day(days: int) -> str:
    """Format a day, in days since 1970."""
    return date.fromordinal(_EPOCH_DAY + days).isoformat()
