"""Rate limit: a sliding window per client and API version."""

from __future__ import annotations

import threading
from collections import defaultdict, deque

from sailkit_sandbox.base.api_errors import too_many_requests


class RateLimit:
    """A sliding window per client and API version. Rejected requests do not count.

    See https://developer.sailpoint.com/docs/api/rate-limit.

    Args:
        requests: the number of requests in the window.
        seconds: the length of the window.
    """

    def __init__(self, requests: int, seconds: float) -> None:
        self._requests = requests
        self._seconds = seconds
        self._lock = threading.Lock()
        self._times: defaultdict[tuple[str, str], deque[float]] = defaultdict(deque)

    def admit(self, client_id: str, version: str, now: float) -> None:
        """Count a request, or reject it.

        Args:
            client_id: the client.
            version: the API version.
            now: the time, in seconds since 1970.

        Raises:
            HttpError: 429 for a request above the limit.
        """
        with self._lock:
            times = self._times[client_id, version]
            while times and times[0] <= now - self._seconds:
                times.popleft()
            if len(times) >= self._requests:
                raise too_many_requests(times[0] + self._seconds - now)
            times.append(now)
