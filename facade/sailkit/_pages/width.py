"""Width: how many pages of a list are fetched at the same time."""

from __future__ import annotations

import math
from collections import deque
from typing import Final, Literal, TypeAlias

Concurrency: TypeAlias = int | Literal["auto"]
RateLimit: TypeAlias = tuple[int, float] | None  # requests, seconds

MAX_WIDTH: Final = 50
START_WIDTH: Final = 2  # before any page has come
MIN_LATENCY: Final = 0.01  # seconds; below it, fetching ahead costs more time than it saves
BURST: Final = 0.02  # part of the rate limit's period in which the requests of one period are to be sent
MAX_BUFFER: Final = 14 << 20  # bytes of all pages that are fetched ahead
MEMORY: Final = 16  # latest pages whose times count


def check_concurrency(concurrency: Concurrency) -> Concurrency:
    is_number = isinstance(concurrency, int) and not isinstance(concurrency, bool)
    if concurrency != "auto" and not (is_number and 1 <= concurrency <= MAX_WIDTH):
        raise ValueError(f'concurrency must be "auto" or a whole number from 1 to {MAX_WIDTH}, not {concurrency!r}')
    return concurrency


def needed_width(latency: float, processing: float, rate_limit: RateLimit) -> int:
    """Return how many pages must be under way so that neither the caller nor the rate limit waits for the network.

    Args:
        latency: seconds from a request to its response.
        processing: seconds for which the caller processes a page.
        rate_limit: requests, and the seconds within which at most so many are sent; None for no limit.
    """
    if latency < MIN_LATENCY:
        return 1
    interval = BURST * rate_limit[1] / rate_limit[0] if rate_limit else 0.0
    return math.ceil(min(MAX_WIDTH, 1 + latency / max(processing, interval, latency / MAX_WIDTH)))


class Width:
    """The number of pages under way: as requested, or "auto", which follows the times that are noted."""

    def __init__(self, concurrency: Concurrency, rate_limit: RateLimit, connections: int) -> None:
        self._fixed = None if concurrency == "auto" else concurrency
        self._rate_limit = rate_limit
        self._connections = connections
        self._latencies: deque[float] = deque(maxlen=MEMORY)
        self._processing: deque[float] = deque(maxlen=MEMORY)
        self._largest = 1  # bytes of the largest page

    def note_response(self, latency: float, size: int) -> None:
        """Note the seconds that a response took, without waits for the client's own limits, and its bytes."""
        self._latencies.append(latency)
        self._largest = max(self._largest, size)

    def note_processing(self, seconds: float) -> None:
        """Note the seconds for which the caller has processed a page."""
        self._processing.append(seconds)

    def current(self, ready: int = 0) -> int:
        """Return how many pages may be under way, or fetched and not read yet, at the same time.

        Args:
            ready: the number of pages that are fetched and not read yet. They count as read if the caller has processed
                them, even as slowly as the slowest of the latest pages, long before another response can come.
        """
        width = self._fixed
        if width is None and not self._latencies:
            width = START_WIDTH
        elif width is None:  # the shortest times are those without a disturbance
            processing = min(self._processing, default=0.0)
            width = needed_width(min(self._latencies), processing, self._rate_limit)
            width = min(width, self._connections)
        width = max(1, min(width, MAX_BUFFER // self._largest))
        if width == 1 or not ready:
            return width
        soon = min(self._latencies) / (2 * max(self._processing, default=math.inf) + 1e-9)
        return width + min(ready, int(soon))
