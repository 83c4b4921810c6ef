"""Waiting: threads and tasks that wait and can be woken, and the signal that ends all waits of a tenant or a pager."""

from __future__ import annotations

import contextlib
import threading
import weakref
from collections.abc import Callable, Hashable, Iterator
from typing import Final, ParamSpec, Protocol, TypeAlias, TypeVar

from sailkit.errors import ClosedError

FILE_SECONDS: Final = 1.0  # for which a call that is cancelled waits for a file that it reads or writes

P = ParamSpec("P")
R = TypeVar("R")


class ThreadWaiter:
    """A thread that waits."""

    def __init__(self) -> None:
        self._event = threading.Event()

    @property
    def loop(self) -> Hashable:
        """The object that must be active for the waiter to continue: this thread itself."""
        return self

    def is_active(self) -> bool:
        return True

    def wake(self) -> None:
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Wait until it is woken, or for some seconds."""
        self._event.wait(min(seconds, threading.TIMEOUT_MAX))
        self._event.clear()


class TaskWaiter:
    """A task that waits; it may be woken by another thread."""

    def __init__(self) -> None:
        import asyncio  # here, because programs without tasks need not load it

        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    @property
    def loop(self) -> Hashable:
        """The object that must be active for the waiter to continue: its event loop."""
        return self._loop

    def is_active(self) -> bool:
        return self._loop.is_running()

    def wake(self) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float) -> None:
        """Wait until it is woken, or for some seconds."""
        import asyncio

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
            self._event.clear()


async def run_in_thread(function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Call a function in another thread; a task that is cancelled waits a little for it, before a file is closed."""
    import asyncio

    running = asyncio.ensure_future(asyncio.to_thread(function, *args, **kwargs))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait((running,), timeout=FILE_SECONDS)
        raise


Waiter: TypeAlias = ThreadWaiter | TaskWaiter


class Wakeable(Protocol):
    """Something that waits, such as a request under way."""

    def wake(self) -> None:
        """End the wait."""


class StopSignal:
    """A signal that ends the waits of a tenant when it closes, or of a pager when its iteration ends.

    `reason` is the text of the `ClosedError`. It has no lock, so that a forked child can go on with it.
    """

    def __init__(self, reason: str) -> None:
        self._reason = reason
        self._stopped = False
        self._waiters: set[Wakeable] = set()
        self._children: weakref.WeakSet[StopSignal] = weakref.WeakSet()

    def add(self, child: StopSignal) -> None:
        """Set another signal together with this one."""
        self._children.add(child)
        if self._stopped:
            child.set()

    def set(self) -> None:
        """End all waits; each raises `ClosedError`."""
        self._stopped = True
        for waiter in [*self._waiters]:
            waiter.wake()
        for child in [*self._children]:
            child.set()

    @property
    def is_set(self) -> bool:
        return self._stopped

    def reset(self) -> None:
        """Forget the threads and tasks of a parent process."""
        self._waiters = set()
        for child in [*self._children]:
            child.reset()

    def check(self) -> None:
        """Raise `ClosedError` if the signal is set."""
        if self._stopped:
            raise ClosedError(self._reason)

    @contextlib.contextmanager
    def waking(self, waiter: Wakeable) -> Iterator[None]:
        """Wake a waiter when the signal is set."""
        self._waiters.add(waiter)
        try:
            self.check()  # after the waiter was added, so that no signal is missed
            yield
        finally:
            self._waiters.discard(waiter)

    def sleep(self, seconds: float) -> None:
        """Wait for some seconds, or until the signal is set."""
        waiter = ThreadWaiter()
        with self.waking(waiter):
            waiter.wait(seconds)
        self.check()

    async def sleep_async(self, seconds: float) -> None:
        """Wait for some seconds, or until the signal is set."""
        waiter = TaskWaiter()
        with self.waking(waiter):
            await waiter.wait(seconds)
        self.check()
