"""Rate limiter: a sliding window that all threads and tasks with the same client id share, and the queue before it."""

from __future__ import annotations

import bisect
import contextlib
import itertools
import logging
import math
import re
import threading
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterator
from typing import Final, Protocol

import attrs

from .interfaces import TransportError
from .waiting import StopSignal, TaskWaiter, ThreadWaiter, Waiter

log = logging.getLogger("sailkit")

NOTICEABLE: Final = 0.1  # seconds from which a pause is logged
GRACE: Final = 0.1  # seconds after which a waiter that does not take its turn no longer holds others up
POLL: Final = 0.5  # seconds between the looks of a waiter at the first of the queue, at least
MAX_POLLS: Final = 200  # looks of all waiters together in a second
VERSION: Final = re.compile(r"/(v\d+|beta)(?![^/])", re.IGNORECASE)


@attrs.define(eq=False, repr=False)
class SlidingWindow:
    """A number of requests within a period (seconds), counted so that the service's own count cannot exceed it.

    A slot is taken before a request is sent, and is free again one period after the response: the service has counted
    the request at some time between the two. With a period of 0, it limits the requests at the same time.
    """

    _requests: int
    _period: float
    _pending: int = attrs.field(default=0, init=False)  # requests under way
    _free_times: deque[float] = attrs.field(factory=deque, init=False)  # of the slots of finished requests, ascending
    _closed_from: float = attrs.field(default=-math.inf, init=False)
    _closed_until: float = attrs.field(default=-math.inf, init=False)

    def acquire(self, now: float, *, although_closed: bool = False) -> float:
        """Take a slot and return 0, or return the seconds until the next attempt: infinity if it follows a release."""
        if now < self._closed_until and not although_closed:
            return self._closed_until - now
        if self.count_free(now) > 0:
            self._pending += 1
            return 0.0
        return self._free_times[0] - now if self._free_times else math.inf

    def count_free(self, now: float) -> int:
        """Return the number of free slots, whether it is closed or not."""
        while self._free_times and self._free_times[0] <= now:
            self._free_times.popleft()
        return self._requests - self._pending - len(self._free_times)

    def release(self, now: float, *, sent: bool = True) -> None:
        """Return a slot at the time of the response; it is free at once if the request was not sent."""
        self._pending -= 1
        if sent and self._period:
            self._free_times.append(max(now + self._period, self._free_times[-1] if self._free_times else -math.inf))

    def close(self, now: float, until: float) -> None:
        """Provide no slot before a time, because the service refuses all requests until then."""
        if now >= self._closed_until:
            self._closed_from = now
        self._closed_until = max(self._closed_until, until)

    @property
    def is_periodic(self) -> bool:
        """Whether it limits the rate, and not only the requests at the same time."""
        return self._period > 0

    def is_closed(self, now: float) -> bool:
        return now < self._closed_until

    def closed_time(self, since: float, now: float) -> float:
        """Return the seconds for which it was closed since a time, in the latest closure."""
        return max(0.0, min(now, self._closed_until) - max(since, self._closed_from))


class Window(Protocol):
    """What a limiter asks for slots, such as a `SlidingWindow`, which explains the methods."""

    @property
    def is_periodic(self) -> bool: ...
    def acquire(self, now: float, *, although_closed: bool = False) -> float: ...
    def count_free(self, now: float) -> int: ...
    def release(self, now: float, *, sent: bool = True) -> None: ...
    def close(self, now: float, until: float) -> None: ...
    def is_closed(self, now: float) -> bool: ...
    def closed_time(self, since: float, now: float) -> float: ...


@attrs.define(eq=False, repr=False)
class _Turn:
    """A place in the queue."""

    waiter: Waiter
    stop: StopSignal | None  # which all calls of one list or of one bulk work share
    since: float
    patience: float  # seconds for which a closed window may hold it
    deadline: float  # the time of the clock at which it leaves
    round: int = 0  # in each round, one turn of each signal
    queued: bool = False
    woken: bool = False  # and has not looked since


class RateLimiter:
    """A queue before a window, first come, first served among calls with the same signal; signals take turns.

    So a single call does not wait for all the pages that a list fetches ahead. The first thread or task watches the
    clock, and wakes the next when it leaves. One that cannot take its turn, because its event loop has stopped or is
    busy, does not hold up the others.
    """

    def __init__(self, window: Window, now: Callable[[], float] = time.monotonic) -> None:
        self._window = window
        self._now = now
        self._lock = threading.Lock()
        self._queue: deque[_Turn] = deque()  # by their rounds
        self._round = 0  # of the first one that has left with a slot
        self._due = math.inf  # when the first can take its turn, as far as known
        self._pause_end = -math.inf  # of the latest pause that was logged

    def acquire(self, stop: StopSignal | None = None, patience: float = math.inf, deadline: float = math.inf) -> float:
        """Wait for a slot, take it, and return the seconds for which the service's refusal held it up.

        Args:
            stop: ends the wait with `ClosedError`; calls with another signal get as many slots.
            patience: seconds for which a refusal (`penalty` of `release`) may hold up this wait.
            deadline: the time of the clock at which this wait ends with `TransportError`.
        """
        if self._acquire_at_once():
            return 0.0
        waiter = ThreadWaiter()
        with self._in_queue(waiter, stop, patience, deadline) as turn:
            while seconds := self._try_acquire(turn, stop):
                waiter.wait(seconds)
        return self._window.closed_time(turn.since, self._now())

    async def acquire_async(
        self, stop: StopSignal | None = None, patience: float = math.inf, deadline: float = math.inf
    ) -> float:
        """Wait for a slot and take it, see `acquire`; a task that is cancelled while it waits takes none."""
        if self._acquire_at_once():
            return 0.0
        waiter = TaskWaiter()
        with self._in_queue(waiter, stop, patience, deadline) as turn:
            while seconds := self._try_acquire(turn, stop):
                await waiter.wait(seconds)
        return self._window.closed_time(turn.since, self._now())

    def release(self, *, sent: bool = True, penalty: float = 0.0) -> None:
        """Return a slot after the response; the service refuses all requests for `penalty` seconds."""
        with self._lock:
            now = self._now()
            if penalty > 0:
                self._window.close(now, now + penalty)
            self._window.release(now, sent=sent)
            self._wake(now)

    def wake(self) -> None:
        """Have the first in the queue look at the window again, because that has changed by itself."""
        with self._lock:
            self._wake(self._now())

    def _acquire_at_once(self) -> bool:
        with self._lock:
            return not self._queue and self._window.acquire(self._now()) == 0

    @contextlib.contextmanager
    def _in_queue(self, waiter: Waiter, stop: StopSignal | None, patience: float, deadline: float) -> Iterator[_Turn]:
        turn = _Turn(waiter, stop, self._now(), patience, deadline)
        try:
            with stop.waking(waiter) if stop else contextlib.nullcontext():
                yield turn
        except BaseException:
            with self._lock:
                self._leave(turn, self._now())
            raise

    def _try_acquire(self, turn: _Turn, stop: StopSignal | None) -> float:
        """Take a slot and return 0 if it is this one's turn; else return the seconds until the next attempt."""
        if stop is not None:
            stop.check()
        pause = 0.0
        with self._lock:
            now = self._now()
            if now >= turn.deadline:
                raise TransportError("deadline")
            if not turn.queued:
                self._enter(turn)
            turn.woken = False
            self._skip_inactive(turn, now)
            held = self._window.closed_time(turn.since, now)
            is_first, is_impatient = self._queue[0] is turn, self._window.is_closed(now) and held >= turn.patience
            seconds = math.inf
            if is_first or is_impatient:
                seconds = self._window.acquire(now, although_closed=is_impatient)
                if seconds == 0:
                    self._round = turn.round if is_first else self._round
                    self._leave(turn, now)
                    return 0.0
                if is_first:
                    self._due, pause = now + seconds, self._begin_pause(now, seconds)
            if self._window.is_closed(now) and not is_impatient:
                seconds = min(seconds, turn.patience - held)
            seconds = min(seconds, turn.deadline - now)
            seconds = min(seconds, max(POLL, len(self._queue) / MAX_POLLS))
        if pause:
            log.info("the rate limit holds calls back for %.1f s", pause, extra={"held_back": round(pause, 3)})
        return seconds

    def _enter(self, turn: _Turn) -> None:
        """Put a turn into the round after that of the latest one with its signal, or into the present one."""
        latest = next((other.round for other in reversed(self._queue) if other.stop is turn.stop), self._round)
        turn.round, turn.queued = latest + 1, True
        self._queue.insert(bisect.bisect_right(self._queue, turn.round, key=lambda other: other.round), turn)

    def _begin_pause(self, now: float, seconds: float) -> float:
        """Return the seconds of a pause that begins now, for the log; 0 during a pause and before a short one."""
        if not self._window.is_periodic or now < self._pause_end or not NOTICEABLE <= seconds < math.inf:
            return 0.0
        self._pause_end = now + seconds
        return seconds

    def _skip_inactive(self, turn: _Turn, now: float) -> None:
        """Remove the first ones whose event loop has stopped; move those of a loop that is busy to the end."""
        while not self._queue[0].waiter.is_active():
            self._leave(self._queue[0], now)
        loop = self._queue[0].waiter.loop
        if now > self._due + GRACE and loop is not turn.waiter.loop:
            others = [turn for turn in self._queue if turn.waiter.loop is not loop]
            moved = [turn for turn in self._queue if turn.waiter.loop is loop]
            for turn in moved:
                turn.round = max(turn.round, others[-1].round)
            self._queue = deque([*others, *moved])
            self._wake(now)

    def _leave(self, turn: _Turn, now: float) -> None:
        if turn.queued:
            turn.queued = False
            self._queue.remove(turn)
        self._wake(now)

    def _wake(self, now: float) -> None:
        """Wake as many as there are slots, so that tasks need not wait for one turn of the event loop each."""
        if not self._queue:
            return
        self._due = now
        count = 1 if self._window.is_closed(now) else max(1, self._window.count_free(now))
        for turn in itertools.islice(self._queue, count):
            if not turn.woken:
                turn.woken = True
                turn.waiter.wake()


_LIMITERS: dict[Hashable, RateLimiter] = {}


def api_version(url: str) -> str:
    """Return the first segment of a path that is an API version (`/v2025/x`, `/x/v1`), or "" without one."""
    version = VERSION.search(url.partition("?")[0])
    return version[1].lower() if version else ""


def _make_local(version: str, limit: tuple[int, float]) -> RateLimiter:
    return RateLimiter(SlidingWindow(*limit))


def shared_limiter(
    client: Hashable,
    version: str,
    limit: tuple[int, float] | None,
    make: Callable[[str, tuple[int, float]], RateLimiter] = _make_local,
) -> RateLimiter | None:
    """Return the limiter that calls with the same client, API version and limit (requests, seconds) share."""
    if limit is None:
        return None
    key = (client, version, limit)
    return _LIMITERS.get(key) or _LIMITERS.setdefault(key, make(version, limit))


def reset_limiters() -> None:
    """Forget the limiters of a parent process."""
    _LIMITERS.clear()


def make_gate(size: int) -> RateLimiter:
    """Return a limiter that lets a number of threads and tasks through at the same time."""
    return RateLimiter(SlidingWindow(size, 0.0))
