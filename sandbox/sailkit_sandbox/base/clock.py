"""Points in time, as the service writes them."""

from __future__ import annotations

import functools
from datetime import UTC, datetime


@functools.lru_cache(maxsize=1024)
def stamp(seconds: float) -> str:
    """Write a point in time.

    Args:
        seconds: since the start of 1970, UTC.

    Returns:
        ISO 8601 with milliseconds and a Z.
    """
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")[:-6] + "Z"
