"""Effects: the inputs and outputs that a call needs, as values; the only code that exists for threads and for tasks."""

from __future__ import annotations

import inspect
import time
from collections.abc import Generator
from typing import Any, TypeAlias, TypeVar

import attrs

from sailkit.files import Sink

from .interfaces import Lock, RateLimiter, Transport

R = TypeVar("R")


class Effect:
    """Something that takes time or leaves the process."""

    def perform(self) -> Any:
        """Perform it and return its result; an asynchronous lock or transport returns an awaitable."""
        raise NotImplementedError

    async def perform_async(self) -> Any:
        """Perform it with asyncio and return its result."""
        result = self.perform()
        return await result if inspect.isawaitable(result) else result


# A generator that yields effects, receives their results, and returns a result of its own. Exceptions of an effect,
# cancellation among them, are raised at its `yield`.
Steps: TypeAlias = Generator[Effect, Any, R]


@attrs.define
class Sleep(Effect):
    """Wait for some seconds."""

    seconds: float

    def perform(self) -> None:
        time.sleep(self.seconds)

    async def perform_async(self) -> None:
        import asyncio  # here, because programs without tasks need not load it

        await asyncio.sleep(self.seconds)


@attrs.define
class Acquire(Effect):
    """Acquire a lock or a semaphore; its `release` never waits and needs no effect."""

    lock: Lock

    def perform(self) -> Any:
        return self.lock.acquire()


@attrs.define
class AcquireSlot(Effect):
    """Take a slot of a rate limiter."""

    limiter: RateLimiter

    def perform(self) -> None:
        self.limiter.acquire()

    async def perform_async(self) -> None:
        await self.limiter.acquire_async()


@attrs.define
class ReleaseSlot(Effect):
    """Return a slot to a rate limiter; see `RateLimiter.release`."""

    limiter: RateLimiter
    sent: bool
    penalty: float

    def perform(self) -> None:
        self.limiter.release(sent=self.sent, penalty=self.penalty)


@attrs.define
class Send(Effect):
    """Send an HTTP request, as `Transport.build` returns it; the result is a `RawResponse`."""

    transport: Transport
    request: Any
    sink: Sink | None = None
    deadline: float | None = None  # the time of the monotonic clock, in seconds

    def perform(self) -> Any:
        return self.transport.send(self.request, self.sink, self.deadline)


@attrs.define
class Close(Effect):
    """Close a transport."""

    transport: Transport

    def perform(self) -> Any:
        return self.transport.close()
