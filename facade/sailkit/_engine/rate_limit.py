"""Rate limiter: a sliding window that all threads and tasks with the same client id share."""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterator

import attrs


@attrs.define
class SlidingWindow:
    """A number of requests within a period (seconds), counted so that the service's own count cannot exceed it.

    A slot is taken before a request is sent, and is free again one period after the response: the service has counted
    the request at some time between the two.
    """

    _requests: int
    _period: float
    _pending: int = attrs.field(default=0, init=False)  # requests under way
    _free_times: deque[float] = attrs.field(factory=deque, init=False)  # of the slots of finished requests, ascending
    _closed_until: float = attrs.field(default=-math.inf, init=False)

    def acquire(self, now: float) -> float:
        """Take a slot and return 0, or return the seconds until the next attempt: infinity if it follows a release."""
        while self._free_times and self._free_times[0] <= now:
            self._free_times.popleft()
        if now < self._closed_until:
            return self._closed_until - now
        if self._pending + len(self._free_times) < self._requests:
            self._pending += 1
            return 0.0
        return self._free_times[0] - now if self._free_times else math.inf

    def release(self, now: float, *, sent: bool = True) -> None:
        """Return a slot at the time of the response; it is free at once if the request was not sent."""
        self._pending -= 1
        if sent:
            self._free_times.append(max(now + self._period, self._free_times[-1] if self._free_times else -math.inf))

    def close(self, until: float) -> None:
        """Provide no slot before a time, because the service refuses all requests until then."""
        self._closed_until = max(self._closed_until, until)


class _Thread:
    """A thread that waits for a slot."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def is_alive(self) -> bool:
        return True

    def wake(self) -> None:
        self._event.set()

    def wait(self, seconds: float | None) -> None:
        self._event.wait(seconds)
        self._event.clear()


class _Task:
    """A task that waits for a slot; the slot may be returned in another thread."""

    def __init__(self) -> None:
        import asyncio  # here, because programs without tasks need not load it

        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def is_alive(self) -> bool:
        return not self._loop.is_closed()

    def wake(self) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float | None) -> None:
        import asyncio

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
            self._event.clear()


class SlidingWindowLimiter:
    """A first-come, first-served queue: its first thread or task watches the clock, and wakes the next at the end."""

    def __init__(self, window: SlidingWindow, now: Callable[[], float] = time.monotonic) -> None:
        self._window = window
        self._now = now
        self._lock = threading.Lock()
        self._queue: deque[_Thread | _Task] = deque()

    def acquire(self) -> None:
        waiter = _Thread()
        with self._leaving_queue_on_error(waiter):
            while (seconds := self._try_acquire(waiter)) != 0:
                waiter.wait(None if seconds == math.inf else seconds)

    async def acquire_async(self) -> None:
        waiter = _Task()
        with self._leaving_queue_on_error(waiter):
            while (seconds := self._try_acquire(waiter)) != 0:
                await waiter.wait(None if seconds == math.inf else seconds)

    def release(self, *, sent: bool = True, penalty: float = 0.0) -> None:
        with self._lock:
            now = self._now()
            if penalty > 0:
                self._window.close(now + penalty)
            self._window.release(now, sent=sent)
            self._wake_first()

    @contextlib.contextmanager
    def _leaving_queue_on_error(self, waiter: _Thread | _Task) -> Iterator[None]:
        try:
            yield
        except BaseException:
            with self._lock:
                if waiter in self._queue:
                    self._queue.remove(waiter)
                self._wake_first()
            raise

    def _try_acquire(self, waiter: _Thread | _Task) -> float:
        """Take a slot if the waiter is the first; else return the seconds until the next attempt, unless woken."""
        with self._lock:
            while self._queue and not self._queue[0].is_alive():
                self._queue.popleft()  # its event loop was closed while it waited
                self._wake_first()
            if waiter not in self._queue:
                self._queue.append(waiter)
            seconds = self._window.acquire(self._now()) if self._queue[0] is waiter else math.inf
            if seconds == 0:
                self._queue.popleft()
                self._wake_first()
            return seconds

    def _wake_first(self) -> None:
        if self._queue:
            self._queue[0].wake()


_LIMITERS: dict[Hashable, SlidingWindowLimiter] = {}


def shared_limiter(client: Hashable, version: str, limit: tuple[int, float] | None) -> SlidingWindowLimiter | None:
    """Return the limiter that calls with the same client, API version and limit (requests, seconds) share."""
    if limit is None:
        return None
    return _LIMITERS.setdefault((client, version, limit), SlidingWindowLimiter(SlidingWindow(*limit)))
