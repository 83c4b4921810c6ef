"""Points in time: the reference time of a new tenant, and the format of the service."""

from __future__ import annotations

import functools
from datetime import UTC, datetime
from typing import Final

DAY: Final = 86_400.0
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
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")[:-6] + "Z"
