"""The service's rate limit, kept on this side: one window for all threads and tasks that share a client id."""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Hashable
from typing import Protocol

__all__ = ["Limiter", "Window", "shared"]


class Window:
    """So many requests within so many seconds, as the service counts them, whenever it does so.

    A slot is taken before a request is sent, and is free again one period after the answer has come: the service has
    counted the request somewhere between the two, so that no period of its own holds more requests than are allowed.

    Args:
        requests: how many are allowed within a period.
        period: its length, in seconds.
    """

    def __init__(self, requests: int, period: float) -> None:
        self._requests = requests
        self._period = period
        self._out = 0  # requests that are under way
        self._free: deque[float] = deque()  # when the slots of answered ones are free again, in order
        self._closed = -math.inf  # until when the service wants nobody

    def acquire(self, now: float) -> float:
        """Take a slot: 0 where there was one, else seconds until it is worth asking again; infinity: after a release.

        Args:
            now: the time in seconds, on any clock that never goes back.
        """
        while self._free and self._free[0] <= now:
            self._free.popleft()
        if now < self._closed:
            return self._closed - now
        if self._out + len(self._free) < self._requests:
            self._out += 1
            return 0.0
        return self._free[0] - now if self._free else math.inf

    def release(self, now: float, *, sent: bool = True) -> None:
        """Give a slot back.

        Args:
            now: the time of the answer.
            sent: whether the request was sent at all; if not, the slot is free at once.
        """
        self._out -= 1
        if sent:
            self._free.append(max(now + self._period, self._free[-1] if self._free else -math.inf))

    def penalise(self, until: float) -> None:
        """Give no slot before that time: the service has refused a request, and said for how long it does so."""
        self._closed = max(self._closed, until)


class _Waiter(Protocol):
    def alive(self) -> bool: ...
    def wake(self) -> None: ...


class _Thread:
    """A thread that waits for a slot."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def alive(self) -> bool:
        return True

    def wake(self) -> None:
        self._event.set()

    def wait(self, seconds: float | None) -> None:
        self._event.wait(seconds)
        self._event.clear()


class _Task:
    """A task that waits for a slot; whoever gives one back may be in another thread."""

    def __init__(self) -> None:
        import asyncio  # here, because programs without tasks need not load it

        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def alive(self) -> bool:
        return not self._loop.is_closed()

    def wake(self) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float | None) -> None:
        import asyncio

        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return
        self._event.clear()


class Limiter:
    """Lets threads and tasks pass in the order in which they came, as far as a window allows.

    Only the first in the queue watches the clock; it calls the next when it passes, or gives up.

    Args:
        window: how many may pass.
        now: the clock, in seconds.
    """

    def __init__(self, window: Window, now: Callable[[], float] = time.monotonic) -> None:
        self._window = window
        self._now = now
        self._lock = threading.Lock()
        self._queue: deque[_Waiter] = deque()

    def acquire(self) -> None:
        """Wait for a slot and take it."""
        if self._at_once():
            return
        me = _Thread()
        try:
            while (wait := self._ask(me)) != 0:
                me.wait(_limited(wait))
        except BaseException:
            self._leave(me)
            raise

    async def acquire_async(self) -> None:
        """Wait for a slot and take it; a task that is cancelled while it waits takes none."""
        if self._at_once():
            return
        me = _Task()
        try:
            while (wait := self._ask(me)) != 0:
                await me.wait(_limited(wait))
        except BaseException:
            self._leave(me)
            raise

    def release(self, *, sent: bool = True) -> None:
        """Give a slot back, when the answer is there, or when there will be none."""
        with self._lock:
            self._window.release(self._now(), sent=sent)
            self._call_first()

    def penalise(self, seconds: float) -> None:
        """Let nobody pass for some seconds, because the service refuses all."""
        with self._lock:
            self._window.penalise(self._now() + seconds)

    def _at_once(self) -> bool:
        with self._lock:
            return not self._queue and self._window.acquire(self._now()) == 0

    def _ask(self, me: _Waiter) -> float:
        """Seconds to wait before asking again, unless called before; 0 when the slot is taken."""
        with self._lock:
            while self._queue and not self._queue[0].alive():
                self._queue.popleft()  # its event loop was closed under it
                self._call_first()
            if me not in self._queue:
                self._queue.append(me)
            wait = self._window.acquire(self._now()) if self._queue[0] is me else math.inf
            if wait == 0:
                self._queue.popleft()
                self._call_first()
            return wait

    def _leave(self, me: _Waiter) -> None:
        with self._lock:
            if me in self._queue:
                self._queue.remove(me)
            self._call_first()

    def _call_first(self) -> None:
        if self._queue:
            self._queue[0].wake()


def _limited(wait: float) -> float | None:
    return None if wait == math.inf else wait


_LIMITERS: dict[Hashable, Limiter] = {}
_LOCK = threading.Lock()


def shared(client: Hashable, version: str, limit: tuple[int, float] | None) -> Limiter | None:
    """The limiter that everything in this process shares that is counted together by the service.

    Args:
        client: who is counted: host and client id.
        version: the API version, such as "v2025", each of which has a count of its own.
        limit: requests, and the period in seconds; None for no limit. Clients that disagree do not share.
    """
    if limit is None:
        return None
    key = (client, version, limit)
    with _LOCK:
        if key not in _LIMITERS:
            _LIMITERS[key] = Limiter(Window(*limit))
        return _LIMITERS[key]
